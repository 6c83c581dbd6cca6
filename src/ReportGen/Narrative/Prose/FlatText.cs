using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Prose.Abbreviations;

namespace ReportGen.Narrative.Prose;

/// <summary>The text of one block as a reader sees it, without markup, each character with its place in what was written.</summary>
internal sealed class FlatText
{
    /// <summary>Stands for code and addresses, which are not scanned.</summary>
    private const char Opaque = '\uFFFC';

    private static readonly Comparer<BoundRange> ByStart = Comparer<BoundRange>.Create((left, right) => left.Start.CompareTo(right.Start));

    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End)> offsets = [];
    private readonly List<BoundRange> ranges = [];

    private FlatText()
    {
    }

    public string Text { get; private set; } = "";

    /// <summary>The stretches that a measure, claim or literal answers for, in order; they do not overlap.</summary>
    public IReadOnlyList<BoundRange> Ranges => ranges;

    public static FlatText Of(ContainerInline inlines, WrittenProse prose)
    {
        var flat = new FlatText();
        flat.AddChildren(inlines, prose);
        flat.Text = flat.text.ToString();
        return flat;
    }

    /// <summary>A text that stands in what was written between other characters, such as a link's title.</summary>
    public static FlatText Of(string words, SourceSpan span, WrittenProse prose)
    {
        var flat = new FlatText();
        flat.AddAligned(words, span, prose.Text);
        flat.Text = words;
        return flat;
    }

    /// <summary>Where a stretch of the text was written.</summary>
    public (int Start, int Length) Written(int start, int length)
    {
        var from = offsets[start].Start;
        return (from, Math.Max(offsets[start + length - 1].End - from, 0));
    }

    /// <summary>Takes out of account what was reported already.</summary>
    public void SetAside(int start, int length)
    {
        var at = ranges.BinarySearch(new BoundRange(start, start, new UnresolvedBinding()), ByStart);
        if (at < 0) at = ~at;
        var isFree = (at == 0 || ranges[at - 1].End <= start) && (at == ranges.Count || start + length <= ranges[at].Start);
        if (isFree) ranges.Insert(at, new BoundRange(start, start + length, new UnresolvedBinding()));
    }

    private void AddChildren(ContainerInline container, WrittenProse prose)
    {
        foreach (var inline in container) Add(inline, prose);
    }

    private void Add(Inline inline, WrittenProse prose)
    {
        switch (inline)
        {
            case LiteralInline literal: AddAligned(literal.Content.ToString(), literal.Span, prose.Text); break;
            case HtmlEntityInline entity: AddWhole(entity.Transcoded.ToString(), entity.Span); break;
            case LineBreakInline: AddWhole(" ", inline.Span); break;
            case AbbreviationInline abbreviation: AddWhole(abbreviation.Definition.Label, abbreviation.Span); break;
            case SmartyPant mark: AddWhole(Mark(mark), mark.Span); break;
            case LinkInline link: AddLink(link, prose); break;
            case TaskList or FootnoteLink: break;
            case ContainerInline container: AddChildren(container, prose); break;
            default: AddWhole(Opaque.ToString(), inline.Span); break;
        }
    }

    private void AddLink(LinkInline link, WrittenProse prose)
    {
        var (start, binding) = (text.Length, Binding.Of(link));
        if (binding is NumberBinding number) AddWhole(number.Words, link.Span);
        else AddChildren(link, prose);
        if (binding is NumberBinding or ClaimBinding or LiteralBinding or UnresolvedBinding) ranges.Add(new BoundRange(start, text.Length, binding));
    }

    // Escapes and trimmed blanks make the source longer than the text; both run in the same order.
    private void AddAligned(string words, SourceSpan span, string source)
    {
        var at = span.Start;
        foreach (var c in words)
        {
            while (at < span.End && source[at] != c) at++;
            text.Append(c);
            offsets.Add((at, at + 1));
            at = Math.Min(at + 1, span.End + 1);
        }
    }

    private void AddWhole(string words, SourceSpan span)
    {
        text.Append(words);
        for (var i = 0; i < words.Length; i++) offsets.Add((span.Start, span.End + 1));
    }

    private static string Mark(SmartyPant mark) => mark.Type switch
    {
        SmartyPantType.Dash2 => "–",
        SmartyPantType.Dash3 => "—",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.LeftQuote or SmartyPantType.RightQuote or SmartyPantType.Quote => "'",
        _ => "\"",
    };
}

/// <summary>A stretch of a flat text that a binding answers for.</summary>
internal readonly record struct BoundRange(int Start, int End, Binding Binding);
