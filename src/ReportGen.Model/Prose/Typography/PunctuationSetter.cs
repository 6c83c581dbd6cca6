using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Prose.Typography;

/// <summary>Sets the punctuation of a text: curved quotation marks and apostrophes, dashes, ellipses. It looks at each paragraph as a
/// whole, so that a mark beside a link, code or strong words is set like any other.</summary>
public sealed class PunctuationSetter
{
    // What stands for a number that a link fills in.
    private const string FilledIn = "0";

    private static readonly SearchValues<string> Marks = SearchValues.Create(["\"", "'", "--", "..."], StringComparison.Ordinal);

    private readonly StringBuilder text = new();
    private readonly List<(LiteralInline? Literal, int At)> owners = [];

    private PunctuationSetter()
    {
    }

    /// <summary>A text without markup.</summary>
    public static string Set(string plain)
    {
        var set = new StringBuilder(plain);
        foreach (var mark in MarkFinder.Find(plain, _ => true).Reverse())
            set.Remove(mark.Start, mark.Length).Insert(mark.Start, mark.Mark.Character());
        return set.ToString();
    }

    /// <summary>Puts the marks into the document in the place of what was typed.</summary>
    /// <param name="written">The text that the document was read from.</param>
    public static void Set(MarkdownDocument document, string written)
    {
        foreach (var leaf in document.Descendants<LeafBlock>().ToList())
        {
            if (leaf.Inline is { } inlines && MayHoldMarks(inlines)) new PunctuationSetter().Set(inlines, written);
        }
    }

    /// <summary>A mark stands in one literal: most paragraphs hold none, and are only run over.</summary>
    private static bool MayHoldMarks(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline literal && literal.Content.AsSpan().ContainsAny(Marks)) return true;
            if (inline is ContainerInline inner && MayHoldMarks(inner)) return true;
        }

        return false;
    }

    private void Set(ContainerInline inlines, string written)
    {
        AddChildren(inlines);
        var marks = MarkFinder.Find(text.ToString(), IsTyped);
        for (var first = 0; first < marks.Count;)
        {
            var literal = owners[marks[first].Start].Literal;
            var end = first;
            while (end < marks.Count && owners[marks[end].Start].Literal == literal) end++;
            // Marks that Markdown read apart, as around an escape, stay apart.
            if (literal is not null)
                Split(
                    literal,
                    marks.Skip(first).Take(end - first).Where(mark => owners[mark.Start + mark.Length - 1].Literal == literal),
                    written);
            first = end;
        }
    }

    private bool IsTyped(int at) =>
        owners[at] is { Literal: { } literal, At: var index } && !(index == 0 && literal.IsFirstCharacterEscaped);

    private void AddChildren(ContainerInline container)
    {
        foreach (var inline in container) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                for (var at = 0; at < literal.Content.Length; at++) owners.Add((literal, at));
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline: AddOther(" "); break;
            case CodeInline code: AddOther(code.Content); break;
            case HtmlEntityInline entity: AddOther(entity.Transcoded.ToString()); break;
            case AutolinkInline address: AddOther(address.Url); break;
            case LinkInline { IsAutoLink: true } address: AddOther(address.Url ?? ""); break;
            case LinkInline { FirstChild: null }: AddOther(FilledIn); break;
            case DelimiterInline open: AddOther(open.ToLiteral()); AddChildren(open); break;
            case ContainerInline container: AddChildren(container); break;
        }
    }

    private void AddOther(string words)
    {
        text.Append(words);
        foreach (var _ in words) owners.Add((null, 0));
    }

    private void Split(LiteralInline literal, IEnumerable<SetMark> marks, string written)
    {
        var words = literal.Content.ToString();
        var places = WrittenPlaces.Of(words, literal.Span, written);
        var (last, done) = ((Inline)literal, 0);
        foreach (var mark in marks)
        {
            var start = owners[mark.Start].At;
            if (done == 0) Cut(literal, 0, start);
            else if (start > done) Append(Cut(new LiteralInline(), done, start));
            Append(new PunctuationInline(mark.Mark) { Span = new SourceSpan(places[start], places[start + mark.Length - 1]) });
            done = start + mark.Length;
        }

        if (done < words.Length) Append(Cut(new LiteralInline(), done, words.Length));

        LiteralInline Cut(LiteralInline piece, int start, int end)
        {
            piece.Content = new StringSlice(words, start, end - 1);
            piece.Span = new SourceSpan(places[start], end > start ? places[end - 1] : places[start] - 1);
            return piece;
        }

        void Append(Inline next)
        {
            last.InsertAfter(next);
            last = next;
        }
    }
}
