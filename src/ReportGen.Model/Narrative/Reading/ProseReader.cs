using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Agreement;
using ReportGen.Narrative.Checks;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Rendering;
using ReportGen.Narrative.Bound;
using ReportGen.Prose;
using ReportGen.Prose.Abbreviations;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative.Reading;

/// <summary>Reads prose into segments: resolves its links, accounts for its numerals, renders the rest.</summary>
internal sealed class ProseReader(References references, NumeralScanner scanner, CodeHighlighter highlighter, DiagnosticBag bag)
{
    private readonly NumeralCheck numerals = new(references, scanner, bag);
    private readonly BoundWordsCheck boundWords = new(references.Nouns, bag);
    private readonly ByteMeaningCheck byteMeanings = new(bag);
    private readonly AgreementCheck agreement = new(references.Labels, bag);
    private readonly SentenceChecks sentences = new(references.Sentences, bag);

    /// <summary>The body of an article.</summary>
    public ProseBody Body(WrittenProse prose, Tally tally) =>
        Read(prose, Markdown.Parse(prose, Dialect.Article, bag), FigurePlaces.OwnParagraph, TextRole.Prose, tally);

    /// <summary>A field of prose: paragraphs with links and emphasis.</summary>
    public ImmutableArray<Segment> Field(ProseText text, TextRole role, Tally tally)
    {
        var (written, document, findings) = text.Take();
        bag.AddRange(findings);
        return Read(written, document, FigurePlaces.Nowhere, role, tally).Segments;
    }

    /// <summary>A visible text that cannot hold references.</summary>
    public void Plain(SourcedText text, Tally tally) => numerals.Check(text.Text, text.SpanOf, tally);

    private ProseBody Read(WrittenProse prose, MarkdownDocument? document, FigurePlaces figures, TextRole role, Tally tally)
    {
        // Of a text that is not read, nobody knows what it lacks or does not use.
        if (document is null) return ProseBody.Unread;
        Quotations.Mark(document);
        ResolveLinks(document, new LinkResolver(references, prose, figures, bag));
        if (tally.IsUnchecked) UncheckedCheck.Bindings(document, bag);
        if (figures == FigurePlaces.OwnParagraph) new FigureDrawings(references.Images, bag).Take(document);
        var (blocks, footnotes) = (new BlockCheck(prose, bag), new FootnoteCheck(document, prose, bag));
        var (links, leftovers) = (new LinkDefinitionCheck(document, prose, bag), new LeftoverCheck(prose, bag));
        var (headings, words) = (ImmutableArray.CreateBuilder<Heading>(), 0);
        foreach (var block in document.Descendants<Block>())
        {
            blocks.Check(block);
            if (block is AbbreviationDefinition abbreviation)
                numerals.Check(abbreviation.Meaning, (start, length) => prose.Place(abbreviation.MeaningStart + start, length), tally);
            if (block is not LeafBlock { Inline: { } inline } leaf) continue;
            var flat = FlatText.Of(inline, prose);
            if (boundWords.Check(flat, prose)) flat = FlatText.Of(inline, prose);
            footnotes.References(flat);
            numerals.Check(flat, prose, tally);
            byteMeanings.Check(flat);
            agreement.Check(flat, prose);
            sentences.Check(leaf, flat, prose, role, tally);
            blocks.CheckMarks(leaf, flat);
            links.References(flat);
            ReportBroken(flat, prose);
            leftovers.Check(leaf, flat);
            words += WordCount.Of(inline, flat, prose);
            if (block is HeadingBlock heading) headings.Add(new Heading(heading.Level, heading.GetAttributes().Id ?? "", flat.Words));
        }

        CheckInlines(document, blocks, prose, tally);
        footnotes.Definitions();
        links.Definitions();
        if (document.Descendants<FootnoteGroup>().Any(notes => notes.Count > 0))
            headings.Add(new Heading(2, FootnoteGroupRenderer.Id, FootnoteGroupRenderer.Title));
        new AbbreviationCheck(prose, bag).MarkUses(document);
        return new ProseBody(
            SegmentRenderer.Render(document, prose, figures == FigurePlaces.OwnParagraph ? Dialect.Article : Dialect.Field, highlighter),
            headings.ToImmutable(),
            words);
    }

    private static void ResolveLinks(MarkdownDocument document, LinkResolver resolver)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is LinkInline link) resolver.Resolve(link);
            if (inline is AutolinkInline address) resolver.Resolve(address);
        }
    }

    // Raw HTML, and the titles of links and captions of images, which readers see as well.
    private void CheckInlines(MarkdownDocument document, BlockCheck blocks, WrittenProse prose, Tally tally)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is HtmlInline) blocks.ReportHtml(inline.Span);
            if (inline is HtmlEntityInline entity) CheckCharacters(entity.Transcoded.AsSpan(), entity.Span, prose);
            if (inline is LinkInline figure && Binding.Of(figure) is FigureBinding { Measure: { } measure })
                tally.SetLarge(measure.Evaluation.Name);
            if (inline is LinkInline stated && Binding.Of(stated) is MarkedBinding)
                CheckBeside(stated.Url ?? "", stated.Reference?.UrlSpan ?? stated.UrlSpan, prose, tally);
            if (inline is not LinkInline { Title: { Length: > 0 } title } link) continue;
            CheckCharacters(title, inline.Span, prose);
            CheckBeside(title, link.Reference?.TitleSpan ?? link.TitleSpan, prose, tally);
        }
    }

    /// <summary>The numerals of a text that stands in a link beside its words.</summary>
    private void CheckBeside(string text, Markdig.Syntax.SourceSpan span, WrittenProse prose, Tally tally)
    {
        var flat = FlatText.Of(text, span, prose);
        numerals.Check(
            WrittenProse.Restored(text),
            (start, length) => flat.Written(start, length) is var written ? prose.Place(written.Start, written.Length) : default,
            tally);
    }

    /// <summary>A character reference can stand for what a file may not hold.</summary>
    private void CheckCharacters(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span, WrittenProse prose)
    {
        var at = text.IndexOfAny(SourceReader.Refused);
        if (at >= 0)
            bag.Report(
                SourcesCodes.ControlCharacter,
                prose.Place(span),
                $"this stands for the {SourceReader.NameOf(text[at])}, which a text may not hold.",
                "delete it");
    }

    private void ReportBroken(FlatText flat, WrittenProse prose)
    {
        var text = flat.Text;
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            if (ReferenceSchemes.Of(text.AsSpan(at + 2)) is not { } scheme) continue;
            var (start, length) = flat.Written(at + 2, scheme.Word().Length + 1);
            bag.Report(
                NarrativeCodes.BrokenReference,
                prose.Place(start, length),
                $"this '{scheme.Word()}:' is not part of a link.",
                $"write [words]({scheme.Word()}:name) with the whole reference between the parentheses, on two lines at most");
        }
    }
}

/// <summary>What reading the body of an article gives.</summary>
internal sealed record ProseBody(ImmutableArray<Segment> Segments, ImmutableArray<Heading> Headings, int Words)
{
    /// <summary>Of a text beyond the limits, which has been reported.</summary>
    public static ProseBody Unread { get; } = new([], [], 0);
}
