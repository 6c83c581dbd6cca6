using System.Buffers;
using System.Text;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Published;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Writes HTML that cannot be broken by what is written: every text is escaped, and every element is closed where it was
/// opened.</summary>
internal sealed class Markup
{
    private static readonly HashSet<string> Inline =
        new(StringComparer.Ordinal) { "a", "b", "bdi", "code", "del", "input", "ins", "label", "span", "strong", "img" };

    private readonly ArrayBufferWriter<byte> written = new();

    /// <summary>What was written, as UTF-8: a report of many pages is long, and is held once.</summary>
    public ReadOnlyMemory<byte> Bytes => written.WrittenMemory;

    /// <summary>Gives itself back, so that what follows can be written in the same line.</summary>
    public Markup Text(string text)
    {
        Write(HtmlText.Escape(Shown.Of(text)));
        return this;
    }

    /// <summary>An element with a content; an attribute that is null is left out, one that is empty stands without a value.</summary>
    public void Element(string name, ReadOnlySpan<(string Name, string? Value)> attributes, Action content)
    {
        Open(name, attributes);
        content();
        Close(name);
    }

    public void Element(string name, Action content) => Element(name, [], content);

    /// <summary>An element that holds nothing but a text.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close(name);
    }

    /// <summary>An element that has no content: <c>img</c>, <c>input</c>, <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        if (!Inline.Contains(name)) Write("\n");
    }

    /// <summary>A link inside the report.</summary>
    public void Link(string id, string text) => Line("a", text, ("href", $"#{id}"));

    /// <summary>Things by their words, each as a link where it has an address.</summary>
    public void Links<T>(IReadOnlyList<T> things, string between, Func<T, string?> anchorOf, Func<T, string> wordsOf)
    {
        for (var at = 0; at < things.Count; at++)
        {
            if (at > 0) Text(between);
            if (anchorOf(things[at]) is { } anchor) Link(anchor, wordsOf(things[at]));
            else Text(wordsOf(things[at]));
        }
    }

    public void Folded(string summary, Action content) => Element("details", () =>
    {
        Line("summary", summary);
        content();
    });

    /// <summary>From what to what, with the direction in words for who does not see the arrow.</summary>
    public void FromTo(ToldMove move) => Element("p", [("class", "move")], () =>
    {
        Line("span", "Before: ", ("class", "unseen"));
        Line("span", move.Before, ("class", move.IsOfVerdict ? Badge(move.Before) : "was"));
        Line("span", " → ", ("aria-hidden", "true"), ("class", "arrow"));
        Line("span", " After: ", ("class", "unseen"));
        Line("span", move.After, ("class", move.IsOfVerdict ? Badge(move.After) : "now"));
        if (move.By is { } by) Line("span", $" {by}", ("class", "by"));
    });

    // Only the classes that the style sheet knows; the word itself is printed whatever it is.
    private static string Badge(string verdict) =>
        verdict is "confirmed" or "consistent" or "off by rounding" or "contradicted" or "undecided" or "untestable"
            ? $"badge v-{verdict.Replace(' ', '-')}"
            : "badge v-untestable";

    /// <summary>A style sheet or script of the report itself, which must not be escaped.</summary>
    public void Own(string name, string text)
    {
        Open(name, []);
        Write(text);
        Close(name);
    }

    /// <summary>The first line of a file.</summary>
    public void Doctype() => Write("<!doctype html>\n");

    private void Open(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Write("<");
        Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            Write(" ");
            Write(attribute);
            if (value.Length > 0) Write($"=\"{HtmlText.Escape(Shown.Of(value))}\"");
        }

        Write(">");
    }

    private void Close(string name)
    {
        Write($"</{name}>");
        if (!Inline.Contains(name)) Write("\n");
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, written);
}
