using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Agreement;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>Reads one post or page; it needs no other article.</summary>
internal sealed class ArticleReader(
    References references,
    NumeralScanner scanner,
    CodeHighlighter highlighter,
    Limits limits,
    PostChoice choice,
    Func<string, ArticleFacts?> known)
{
    private const string Future = "--future";

    /// <summary>Pages whose numbers are not checked; null for none.</summary>
    public UncheckedPages? Unchecked { get; init; }

    /// <summary>The article, or null when it is to be left out or could not be read.</summary>
    /// <param name="leftOut">Why it is to be left out; null otherwise.</param>
    public ReadArticle? Read(SourceFile source, ArticleKind kind, DiagnosticBag bag, out LeftOutArticle? leftOut)
    {
        if (known(source.Path) is { } facts)
        {
            leftOut = null;
            return Known(source, kind, facts, bag);
        }

        leftOut = null;
        var decoded = SourceReader.Read(source, limits);
        bag.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } file) return null;
        var reader = new FrontMatterReader(file, kind, references, bag);
        var front = reader.Read(limits);
        if (front is not null && (leftOut = LeftOut(front, file.Path, kind)) is { } left)
        {
            if (left.Option == Future) ReportLater(reader, front, bag);
            return null;
        }

        var (prose, tally) = (new ProseReader(references, scanner, highlighter, bag), TallyOf(file.Path, kind));
        var fields = front is null
            ? []
            : front.Prose.Select(field => (field, prose.Field(field, RoleOf(field, front), tally))).ToImmutableArray();
        foreach (var text in reader.Plain) prose.Plain(text, tally);
        var body = prose.Body(WrittenProse.BodyOf(file, reader.BodyStart), tally);
        if (tally.IsUnchecked) UncheckedCheck.Key(front, bag);
        if (front is null) return null;
        CheckTitle(front, fields, bag);
        var told = Told(front, fields, body);
        var read = Facts(file, reader, fields, front, body, tally, bag) with { Statements = [.. told.Select(Placed)] };
        return new ReadArticle(new Article(front, read, () => body, () => told), [.. fields.Select(field => (field.Item1, new Lazy<ImmutableArray<Segment>>(field.Item2)))]);
    }

    private static ImmutableArray<ToldStatement> Told(
        FrontMatter front, ImmutableArray<(ProseText Text, ImmutableArray<Segment> Segments)> fields, ProseBody body) =>
    [
        .. new[] { front.Statement }.OfType<ToldStatement>(),
        .. fields.SelectMany(field => ToldStatements.In(field.Segments)),
        .. ToldStatements.In(body.Segments),
    ];

    private static PlacedStatement Placed(ToldStatement told) => new(told.Statement.Text, told.Words, told.Span);

    /// <summary>What the data say now of a statement that was read before.</summary>
    private ToldStatement? Again(PlacedStatement placed)
    {
        if (StatementModes.Of(placed.Text) is not { } mode) return null;
        var written = new WrittenStatement(mode, placed.Text[(mode.Word().Length + 1)..], (_, _) => placed.Span, placed.Words);
        return references.Statement(written, new DiagnosticBag()) is { } judged ? new ToldStatement(judged, placed.Words, placed.Span) : null;
    }

    private void CheckTitle(FrontMatter front, ImmutableArray<(ProseText Text, ImmutableArray<Segment> Segments)> fields, DiagnosticBag bag)
    {
        if (front.Statement is not { } told) return;
        var title = fields.FirstOrDefault(field => field.Text == front.Title).Segments;
        new AgreementCheck(references.Labels, bag).CheckTitle(told.Words, told, TitleCheck.BoundIn(title), front.Title.Span);
    }

    /// <summary>A title whose relation the key <c>holds</c> names is bound by it.</summary>
    private static TextRole RoleOf(ProseText field, FrontMatter front)
    {
        if (field == front.Title && front.HasRelation) return TextRole.AnsweredTitle;
        return front.Head.Contains(field) ? TextRole.Headline : TextRole.Prose;
    }

    private Tally TallyOf(string path, ArticleKind kind) => new()
    {
        IsUnchecked = kind == ArticleKind.Page && Unchecked?.Covers(path) == true,
    };

    /// <summary>An article of which everything is known but its text, which is read where a page shows it.</summary>
    private ReadArticle? Known(SourceFile source, ArticleKind kind, ArticleFacts facts, DiagnosticBag bag)
    {
        // When the facts were found all was told and counted.
        bag.AddRange(facts.Found);
        if (SourceReader.Read(ArticleFiles.HeadOf(source), limits).Value is not { } head) return null;
        var reader = new FrontMatterReader(head, kind, references, new DiagnosticBag());
        if (reader.Read(limits) is not { } front) return null;
        var start = reader.BodyStart;
        return new ReadArticle(
            new Article(front, facts, Body, () => [.. facts.Statements.Select(Again).OfType<ToldStatement>()]),
            [.. front.Prose.Select(field => (field, new Lazy<ImmutableArray<Segment>>(() => Unheard().Field(field, RoleOf(field, front), new Tally()))))]);

        ProseBody Body() => SourceReader.Read(source, limits).Value is { } text
            ? Unheard().Body(WrittenProse.BodyOf(text, start), new Tally())
            : ProseBody.Unread;

        ProseReader Unheard() => new(references, scanner, highlighter, new DiagnosticBag());
    }

    private static ArticleFacts Facts(
        SourceText file,
        FrontMatterReader reader,
        ImmutableArray<(ProseText Text, ImmutableArray<Segment> Segments)> fields,
        FrontMatter front,
        ProseBody body,
        Tally tally,
        DiagnosticBag bag)
    {
        var head = fields.Take(front.Head.Length).SelectMany(field => field.Segments);
        var shown = Segment.WithCaptions(head.Concat(body.Segments)).ToList();
        return new ArticleFacts(
            file.Path,
            Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(file.Text.AsSpan(0, reader.BodyStart)))),
            Once(shown.OfType<ClaimSegment>().Select(claim => claim.ClaimId)),
            Once(shown.OfType<ChartSegment>().Select(chart => chart.ChartId)),
            Once(shown.OfType<TableSegment>().Select(table => table.TableId)),
            Once(shown.OfType<NumberSegment>().Select(number => number.Name)),
            body.Words,
            tally.Coverage,
            tally.Numerals,
            bag.ToSorted());
    }

    private static ImmutableArray<string> Once(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal)];

    private LeftOutArticle? LeftOut(FrontMatter front, string path, ArticleKind kind)
    {
        if (front.IsDraft && choice.Drafts == DraftPosts.LeftOut) return new(path, kind, front.Slug.Text, "it is a draft", "--drafts");
        if (kind != ArticleKind.Post || front.Date is not { } date || choice.LastDay is not { } last || date <= last) return null;
        return new(path, kind, front.Slug.Text, $"it is dated {Period.Iso(date)}, after {Period.Iso(last)}, the day of the report", Future);
    }

    private void ReportLater(FrontMatterReader reader, FrontMatter front, DiagnosticBag bag) => bag.Report(
        NarrativeCodes.PostLeftOut,
        reader.DateSpan ?? front.Span,
        $"this post is dated {Period.Iso(front.Date ?? default)}, after {Period.Iso(choice.LastDay ?? default)}, the day of the report ('as_of' in report.yaml): it is left out.",
        "build with --future to see it, or move 'as_of' to publish it");
}

/// <summary>An article with the resolved prose of its front matter.</summary>
internal sealed record ReadArticle(
    Article Article,
    ImmutableArray<(ProseText Text, Lazy<ImmutableArray<Segment>> Segments)> Fields);
