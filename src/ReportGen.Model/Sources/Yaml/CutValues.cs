using System.Collections.Frozen;
using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Finds plain values that a comment cuts, perhaps unmeant: ' #' ends a plain value wherever it stands.</summary>
internal static class CutValues
{
    /// <summary>Keys whose values readers see as prose, in which a '#' may well be meant.</summary>
    private static readonly FrozenSet<string> Prose = FrozenSet.ToFrozenSet(
        [
            "title", "card_title", "summary", "caption", "note", "notes", "label", "name", "definition", "says", "untestable", "reason",
            "place", "basis",
            "was", "now", "vendor", "product", "component", "impact", "author", "publisher", "by", "called", "image_alt", "alt", "text",
        ], StringComparer.Ordinal);

    /// <param name="key">Whose value it is; null for an item of a list.</param>
    public static void Check(YamlNode value, YamlNode? key, DiagnosticBag bag)
    {
        if (value is not YamlScalar { Form: ScalarForm.Plain, IsNull: false } scalar) return;
        var text = scalar.Source.Text;
        var end = scalar.Start + scalar.Length;
        var at = BehindBlanks(text, end);
        // Inside of brackets a comma may stand between the value and the rest of its text.
        var isItem = at < text.Length && text[at] == ',';
        if (isItem) at = BehindBlanks(text, end = at + 1);
        if (at == end || at >= text.Length || text[at] != '#') return;
        var isJoined = at + 1 < text.Length && text[at + 1] is not (' ' or '\t' or '\r' or '\n' or '#');
        if (!isJoined && (isItem || !(key is YamlScalar { Text: var name } && Prose.Contains(name)))) return;
        bag.Report(
            SourcesCodes.CutByComment, scalar.Source.Span(at, 1),
            $"the value ends before this '#', as '{Shortened(scalar.Text)}': YAML takes the rest of the line for a comment.",
            "put the value between quotes if the rest belongs to it, else move the comment to a line of its own");
    }

    private static int BehindBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
