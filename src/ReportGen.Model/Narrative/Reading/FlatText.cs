using System.Runtime.InteropServices;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using ReportGen.Prose.Abbreviations;
using ReportGen.Prose.Typography;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Narrative.Reading;

/// <summary>The text of one block without markup, each character with its place in what was written: as it is looked through, and as a
/// reader sees it.</summary>
internal sealed class FlatText
{
    /// <summary>Stands for code and addresses, which are not looked through.</summary>
    public const char Opaque = '\uFFFC';

    private static readonly Comparer<BoundRange> ByStart = Comparer<BoundRange>.Create((left, right) => left.Start.CompareTo(right.Start));

    /// <summary>Stands in what is sought in the ranges, of which only the place is compared.</summary>
    private static readonly Binding Sought = new UnresolvedBinding();

    private readonly StringBuilder text = new();
    private readonly List<Piece> pieces = [];
    private readonly List<BoundRange> ranges = [];
    private readonly List<BoundRange> statements = [];
    private readonly List<(int At, string Words)> seen = [];
    private readonly List<(int Start, int End)> links = [];
    private readonly List<(int At, PunctuationMark Mark)> marks = [];
    private readonly List<StatedRange> stated = [];

    private FlatText()
    {
    }

    /// <summary>With <see cref="Opaque"/> for code and addresses, and marks as they are compared. Never for readers.</summary>
    public string Text { get; private set; } = "";

    /// <summary>As a reader sees it: with code, addresses and punctuation as it is set.</summary>
    public string Words
    {
        get
        {
            var words = new StringBuilder(Text);
            for (var i = seen.Count - 1; i >= 0; i--) words.Remove(seen[i].At, 1).Insert(seen[i].At, seen[i].Words);
            return words.ToString();
        }
    }

    /// <summary>The stretches that a measure, claim or literal answers for, in order; they do not overlap.</summary>
    public IReadOnlyList<BoundRange> Ranges => ranges;

    /// <summary>The stretches that a statement answers for, in order. Numerals in them it does not answer for.</summary>
    public IReadOnlyList<BoundRange> Statements => statements;

    /// <summary>The marks that were set for straight ones, in order.</summary>
    public IReadOnlyList<(int At, PunctuationMark Mark)> Marks => marks;

    /// <summary>The stretches that are marked as statements, in order.</summary>
    public IReadOnlyList<StatedRange> Stated => stated;

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
        var from = Place(start).Start;
        return (from, Math.Max(Place(start + length - 1).End - from, 0));
    }

    /// <summary>Whether a mark of two or more characters stands there as it was typed, without an escape or a character
    /// reference.</summary>
    public bool IsVerbatim(int start, WrittenProse prose)
    {
        var at = Place(start).Start;
        if (at > 0 && prose.Text[at - 1] == '\\' || at >= prose.Text.Length || prose.Text[at] != Text[start]) return false;
        return start + 1 >= Text.Length || Place(start + 1).Start == at + 1;
    }

    /// <summary>Where one character was written.</summary>
    private (int Start, int End) Place(int at)
    {
        var next = CollectionsMarshal.AsSpan(pieces).BinarySearch(new Piece(at + 1, 0, 0));
        var piece = pieces[(next < 0 ? ~next : next) - 1];
        return piece.End != Piece.Own ? (piece.Start, piece.End) : (piece.Start + at - piece.At, piece.Start + at - piece.At + 1);
    }

    /// <summary>Whether the character belongs to the words of a link or image.</summary>
    public bool IsInLink(int at)
    {
        var next = ~links.BinarySearch((at, int.MaxValue));
        return next > 0 && at < links[next - 1].End;
    }

    /// <summary>Whether one measure or literal answers for the whole numeral.</summary>
    public bool Answers(Numeral numeral)
    {
        var at = ranges.BinarySearch(new BoundRange(numeral.Start, numeral.Start, Sought), ByStart);
        if (at < 0) at = ~at - 1;
        return at >= 0 && numeral.End <= ranges[at].End && ranges[at].Binding.AnswersForNumerals;
    }

    /// <summary>Takes out of account what was reported already.</summary>
    public void SetAside(int start, int length)
    {
        var at = ranges.BinarySearch(new BoundRange(start, start, Sought), ByStart);
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
            case LiteralInline literal: AddAligned(literal.Content.AsSpan(), literal.Span, prose.Text); break;
            case HtmlEntityInline entity: AddWhole(entity.Transcoded.ToString(), entity.Span); break;
            case LineBreakInline: AddWhole(" ", inline.Span); break;
            case AbbreviationInline abbreviation: AddWhole(abbreviation.Definition.Label, abbreviation.Span); break;
            case PunctuationInline { Mark: var mark }:
                marks.Add((text.Length, mark));
                AddSeen(mark.Compared(), mark.Character().ToString(), inline.Span);
                break;
            case CodeInline code: AddSeen(Opaque, code.Content, code.Span); break;
            case AutolinkInline address: AddSeen(Opaque, address.Url, address.Span); break;
            case HtmlInline html: AddSeen(Opaque, html.Tag, html.Span); break;
            case LinkInline { IsAutoLink: true, FirstChild: LiteralInline address }:
                AddSeen(Opaque, address.Content.ToString(), inline.Span);
                break;
            case LinkInline link: AddLink(link, prose); break;
            case TaskList or FootnoteLink: break;
            // A bracket that found no partner stays around what follows it.
            case DelimiterInline open: AddAligned(open.ToLiteral(), open.Span, prose.Text); AddChildren(open, prose); break;
            case ContainerInline container: AddChildren(container, prose); break;
            default: throw new InvalidOperationException($"Nobody decided what of '{inline.GetType().Name}' is looked through.");
        }
    }

    private void AddLink(LinkInline link, WrittenProse prose)
    {
        var (start, binding) = (text.Length, Binding.Of(link));
        if (binding is NumberBinding number) AddWhole(number.Words, link.Span);
        else AddChildren(link, prose);
        while (links is [.., var inner] && inner.Start >= start) links.RemoveAt(links.Count - 1);
        links.Add((start, text.Length));
        if (StatementLinks.Of(link.Url) is { } kind) stated.Add(new StatedRange(start, text.Length, kind));
        if (binding is { AnswersForNumerals: true } or ClaimBinding or UnresolvedBinding)
            ranges.Add(new BoundRange(start, text.Length, binding));
        if (binding is StatementBinding) statements.Add(new BoundRange(start, text.Length, binding));
    }

    private void AddSeen(char compared, string words, SourceSpan span)
    {
        seen.Add((text.Length, words));
        AddWhole(compared.ToString(), span);
    }

    private void AddAligned(ReadOnlySpan<char> words, SourceSpan span, string source)
    {
        if (words.IsEmpty) return;
        var first = text.Length;
        text.Append(words);
        if (IsWritten(words, span, source))
        {
            pieces.Add(Piece.AsWritten(first, span.Start));
            return;
        }

        var next = span.Start;
        for (var i = 0; i < words.Length; i++)
        {
            var at = WrittenPlaces.Next(words[i], ref next, span, source);
            if (i == 0 || Place(first + i).Start != at) pieces.Add(Piece.AsWritten(first + i, at));
        }
    }

    /// <summary>Whether the words were written as they are, as nearly all words: without an escape among them.</summary>
    private static bool IsWritten(ReadOnlySpan<char> words, SourceSpan span, string source) =>
        words.Length <= span.Length && span.End < source.Length && source.AsSpan(span.Start, words.Length).SequenceEqual(words);

    private void AddWhole(string words, SourceSpan span)
    {
        if (words.Length > 0) pieces.Add(new Piece(text.Length, span.Start, span.End + 1));
        text.Append(words);
    }

    /// <summary>Where the characters from one on were written, up to the next piece: each at its own place, one behind the other, or all
    /// in one stretch.</summary>
    /// <param name="At">In the flat text.</param>
    /// <param name="Start">In what was written.</param>
    /// <param name="End">Of the stretch; <see cref="Own"/> where each has its own place.</param>
    private readonly record struct Piece(int At, int Start, int End) : IComparable<Piece>
    {
        public const int Own = -1;

        public static Piece AsWritten(int at, int start) => new(at, start, Own);

        public int CompareTo(Piece other) => At.CompareTo(other.At);
    }
}

/// <summary>A stretch of a flat text that a binding answers for.</summary>
internal readonly record struct BoundRange(int Start, int End, Binding Binding);

/// <summary>A stretch of a flat text that is marked as a statement.</summary>
internal readonly record struct StatedRange(int Start, int End, StatementKind Kind);
