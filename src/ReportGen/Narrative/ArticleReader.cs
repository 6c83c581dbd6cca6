using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Prose;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Reads one post or page; it needs no other article.</summary>
internal sealed class ArticleReader(References references, NumeralScanner scanner, CodeHighlighter highlighter, Limits limits, DraftPosts drafts)
{
    /// <summary>The article, or null when it is a draft to be left out or could not be read.</summary>
    public ReadArticle? Read(SourceFile source, ArticleKind kind, DiagnosticBag bag)
    {
        var decoded = SourceReader.Read(source, limits);
        bag.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } file) return null;
        var reader = new FrontMatterReader(file, kind, references, bag);
        var front = reader.Read(limits);
        if (front is { IsDraft: true } && drafts == DraftPosts.LeftOut) return null;

        var (prose, tally) = (new ProseReader(references, scanner, highlighter, bag), new Tally());
        var fields = front is null ? [] : Fields(front).Select(field => (field, prose.Field(field, tally))).ToImmutableArray();
        foreach (var text in reader.Plain) prose.Plain(text, tally);
        var body = prose.Body(WrittenProse.BodyOf(file, reader.BodyStart), tally);
        if (front is null) return null;
        var article = new Article(front, file.Path, body.Segments, body.Headings, tally.Coverage, body.Words);
        return new ReadArticle(article, fields, tally.Exempt);
    }

    private static IEnumerable<SourcedText> Fields(FrontMatter front) =>
        [front.Title, front.Summary, .. front.Corrections.Select(correction => correction.Text)];
}

/// <summary>An article with the resolved prose of its front matter.</summary>
internal sealed record ReadArticle(
    Article Article,
    ImmutableArray<(SourcedText Text, ImmutableArray<Segment> Segments)> Fields,
    ImmutableArray<ExemptNumeral> Exempt);
