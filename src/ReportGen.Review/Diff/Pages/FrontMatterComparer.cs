using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diff.Causes;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Pages;

/// <summary>Compares what the report, its posts and its pages say of themselves.</summary>
internal static class FrontMatterComparer
{
    /// <summary>Where a page stands, which follows from its slug.</summary>
    public const string Address = "address";

    private static readonly ImmutableArray<(string Field, Func<PublishedReport, string?> Words)> Report =
    [
        ("title", report => Some(report.Title)),
        ("summary", report => Some(report.Summary)),
        ("authors", report => Listed(report.Authors)),
    ];

    private static readonly ImmutableArray<(string Field, Func<PublishedReport, string?> Words)> Told =
    [
        ("language", report => Some(report.Language)),
        ("licence", report => Some(string.Join(": ", new[] { report.Licence?.Name, report.Licence?.Url }.OfType<string>()))),
    ];

    private static readonly ImmutableArray<(string Field, Func<PublishedReport, string?> Words)> Set =
    [
        ("as of", report => report.Settings?.AsOf),
        ("opening of the first page", report => report.Settings?.Opening),
        ("scoreboard of the first page", report => report.Settings?.Scoreboard),
        ("posts on the first page", report => report.Settings?.FrontPosts?.ToString(CultureInfo.InvariantCulture)),
        ("feed", report => Some(report.Settings?.Feed)),
        ("preview cards", report => report.Settings?.Cards),
        ("pages whose numbers are not checked", report => report.Settings is { } settings ? Listed(settings.Unchecked) : null),
        ("why their numbers are not checked", report => report.Settings?.UncheckedBecause),
    ];

    private static readonly ImmutableArray<(string Field, Func<PublishedArticle, string?> Words)> Article =
    [
        ("title", article => Some(article.Title)),
        ("kicker", article => Some(article.Kicker)),
        ("summary", article => Some(article.Summary)),
        ("date", article => Some(article.Date)),
        ("updated", article => Some(article.Updated)),
        ("series", article => Some(article.Series)),
        ("part", article => article.Part?.ToString(CultureInfo.InvariantCulture)),
        ("tags", article => Listed(article.Tags)),
        ("authors", article => Listed(article.Authors)),
        ("key", article => Some(article.Key)),
        ("examines", article => Some(article.Examines)),
        ("corrections", article => Some(string.Join("; ", article.Corrections.Select(one => $"{one.Date}: {one.Text}")))),
    ];

    /// <summary>By file, the report first. An article that came or went is a page that did.</summary>
    /// <param name="causes">Why a text differs.</param>
    public static ImmutableArray<FrontMatterChange> Compare(Edition before, Edition after, FieldCauses causes)
    {
        var settings = Settings(before.Published, after.Published);
        var report = new FrontMatterChange(
            "content/report.yaml", "", [.. Fields(Report, before.Published, after.Published), .. settings]) { Settings = settings.Length };
        var articles = Articles(before, after)
            .OrderBy(change => change.File, StringComparer.Ordinal)
            .ThenBy(change => change.Page, StringComparer.Ordinal);
        var changed = articles.Prepend(report).Where(change => change.Fields.Length > 0);
        return [.. changed.Select(change => change with { Causes = CausesOf(change, causes) })];
    }

    /// <summary>What only one of the two formats tells is no difference.</summary>
    private static ImmutableArray<FieldChange> Settings(PublishedReport before, PublishedReport after) =>
        Fields(before.Settings is null || after.Settings is null ? Told : Told.AddRange(Set), before, after);

    private static ImmutableArray<Cause> CausesOf(FrontMatterChange change, FieldCauses causes) =>
        [.. change.Fields.SelectMany(field => causes.Of(change, field)).Distinct()];

    private static IEnumerable<FrontMatterChange> Articles(Edition before, Edition after)
    {
        var (earlier, later) = (WrittenPage.All(before).ToList(), WrittenPage.All(after).ToList());
        var same = earlier.Join(later, page => page.File, page => page.File, (old, now) => (old, now))
            .DistinctBy(pair => pair.now.File, StringComparer.Ordinal).ToList();
        var files = same.Select(pair => pair.now.File).ToHashSet(StringComparer.Ordinal);

        // Written in another file and published at the same address: the same article.
        var renamed = earlier.Where(page => !files.Contains(page.File))
            .Join(later.Where(page => !files.Contains(page.File)), page => page.Path, page => page.Path, (old, now) => (old, now));
        return same.Concat(renamed)
            .Select(pair => new FrontMatterChange(pair.now.File, SiteAddresses.Of(pair.now.Path), Fields(pair.old, pair.now)));
    }

    private static ImmutableArray<FieldChange> Fields(WrittenPage before, WrittenPage after) =>
    [
        .. Fields(Article, before.Article, after.Article),
        .. new FieldChange[] { new(
            Address,
            SiteAddresses.Of(before.Path),
            SiteAddresses.Of(after.Path)), new("file", before.File, after.File) }.Where(field =>
            field.Before != field.After),
    ];

    private static ImmutableArray<FieldChange> Fields<T>(ImmutableArray<(string Name, Func<T, string?> Words)> fields, T before, T after) =>
    [
        .. fields.Select(field => new FieldChange(field.Name, field.Words(before), field.Words(after)))
            .Where(field => field.Before != field.After),
    ];

    private static string? Listed(IEnumerable<string> words) => Some(string.Join(", ", words));

    /// <summary>An empty text says as little as none.</summary>
    private static string? Some(string? words) => words is { Length: > 0 } ? words : null;
}
