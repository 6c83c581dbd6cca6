using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative.Prose;

/// <summary>Reads prose into segments: resolves its links, accounts for its numerals, renders the rest.</summary>
internal sealed class ProseReader(References references, NumeralScanner scanner, DiagnosticBag bag)
{
    private readonly NumeralCheck numerals = new(references, scanner, bag);

    /// <summary>The body of an article.</summary>
    public ProseBody Body(WrittenProse prose, Tally tally) => Read(prose, Markdown.Article, FigurePlaces.OwnParagraph, tally);

    /// <summary>A field of prose: paragraphs with links and emphasis.</summary>
    public ImmutableArray<Segment> Field(SourcedText text, Tally tally) =>
        Read(WrittenProse.Of(text), Markdown.Field, FigurePlaces.Nowhere, tally).Segments;

    /// <summary>A visible text that cannot hold references.</summary>
    public void Plain(SourcedText text, Tally tally) => numerals.Check(text.Text, text.SpanOf, tally);

    private ProseBody Read(WrittenProse prose, MarkdownPipeline dialect, FigurePlaces figures, Tally tally)
    {
        var document = Markdown.Parse(prose, dialect, bag);
        Quotations.Mark(document);
        ResolveLinks(document, new LinkResolver(references, prose, figures, bag));
        var (headings, words) = (ImmutableArray.CreateBuilder<Heading>(), 0);
        foreach (var block in document.Descendants<Block>())
        {
            Check(block, prose);
            if (block is not LeafBlock { Inline: { } inline }) continue;
            var flat = FlatText.Of(inline, prose);
            numerals.Check(flat, prose, tally);
            ReportBroken(flat, prose);
            words += CountWords(flat.Text);
            if (block is HeadingBlock heading) headings.Add(new Heading(heading.Level, heading.GetAttributes().Id ?? "", flat.Text));
        }

        CheckInlines(document, prose, tally);
        return new ProseBody(SegmentRenderer.Render(document, dialect), headings.ToImmutable(), words);
    }

    private static void ResolveLinks(MarkdownDocument document, LinkResolver resolver)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is LinkInline link) resolver.Resolve(link);
            if (inline is AutolinkInline address) resolver.Resolve(address);
        }
    }

    private void Check(Block block, WrittenProse prose)
    {
        switch (block)
        {
            case HtmlBlock html:
                ReportHtml(prose, html.Span);
                break;
            case HeadingBlock { Level: 1 }:
                bag.Report(NarrativeCodes.HeadingLevel, prose.Place(block.Span), "a heading of the first level stands in the text; that level is the title's.", "begin with '##'");
                break;
            case TableRow { IsHeader: true } row:
                foreach (var cell in row) cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
                break;
        }
    }

    // Raw HTML, and the titles of links, which readers see as well.
    private void CheckInlines(MarkdownDocument document, WrittenProse prose, Tally tally)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is HtmlInline) ReportHtml(prose, inline.Span);
            if (inline is HtmlEntityInline entity) CheckCharacters(entity.Transcoded.AsSpan(), entity.Span, prose);
            if (inline is LinkInline { Title: { } title }) CheckCharacters(title, inline.Span, prose);
            if (inline is LinkInline { Title.Length: > 0 } link) numerals.Check(FlatText.Of(link.Title, link.Reference?.TitleSpan ?? link.TitleSpan, prose), prose, tally);
        }
    }

    /// <summary>A character reference can stand for what a file may not hold.</summary>
    private void CheckCharacters(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span, WrittenProse prose)
    {
        var at = text.IndexOfAny(SourceReader.Refused);
        if (at >= 0) bag.Report(SourcesCodes.ControlCharacter, prose.Place(span), $"this stands for the {SourceReader.NameOf(text[at])}, which a text may not hold.", "delete it");
    }

    private void ReportHtml(WrittenProse prose, Markdig.Syntax.SourceSpan span) =>
        bag.Report(NarrativeCodes.RawHtml, prose.Place(span), "raw HTML is not part of a report's Markdown.", "write Markdown, or '\\<' for the character itself");

    private void ReportBroken(FlatText flat, WrittenProse prose)
    {
        var text = flat.Text;
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            if (ReferenceSchemes.Of(text.AsSpan(at + 2)) is not { } scheme) continue;
            var (start, length) = flat.Written(at + 2, scheme.Word().Length + 1);
            bag.Report(NarrativeCodes.BrokenReference, prose.Place(start, length), $"this '{scheme.Word()}:' is not part of a link.", $"write [words]({scheme.Word()}:name) on one line, without spaces in the name");
        }
    }

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}

/// <summary>What reading the body of an article gives.</summary>
internal sealed record ProseBody(ImmutableArray<Segment> Segments, ImmutableArray<Heading> Headings, int Words);
