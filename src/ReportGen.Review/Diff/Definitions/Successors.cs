using ReportGen.Diff.Pages;
using ReportGen.Diff.Published;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Definitions;

/// <summary>Finds what got another id and another meaning at once: what went and came under one title that nothing else has, and that the
/// very same texts, figures and claims use. Less is no evidence: a wrong pair would hide that a number went.</summary>
internal sealed class Successors(Edition before, Edition after)
{
    private readonly Lazy<ILookup<(DefinitionKind, string), string>> earlier =
        new(() => Uses(before, after, WrittenFiles.Later(before, after)));

    private readonly Lazy<ILookup<(DefinitionKind, string), string>> later = new(() => Uses(after, before, []));

    public IEnumerable<(DefinitionItem Before, DefinitionItem After)> Of(List<DefinitionItem> removed, List<DefinitionItem> added)
    {
        var come = added.ToLookup(TitleOf, StringComparer.Ordinal);
        return
            from same in removed.GroupBy(TitleOf, StringComparer.Ordinal)
            where same.Count() == 1 && come[same.Key].Count() == 1
            let pair = (Before: same.Single(), After: come[same.Key].Single())
            where pair.Before.Title != pair.Before.Id && IsUsedAlike(pair.Before, pair.After)
            select pair;
    }

    private static string TitleOf(DefinitionItem item) => $"{item.Within}\n{item.Title}";

    private bool IsUsedAlike(DefinitionItem gone, DefinitionItem come)
    {
        var (old, now) = (earlier.Value[(gone.Sort.Kind, gone.Id)].ToList(), later.Value[(come.Sort.Kind, come.Id)].ToList());
        return old.Count > 0 && old.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Every use of a definition as a line: where, by which of its measures, and how often.</summary>
    /// <param name="files">The later paths of files that have one.</param>
    private static ILookup<(DefinitionKind, string), string> Uses(Edition edition, Edition other, Dictionary<string, string> files)
    {
        var report = edition.Published;
        var isTold = Math.Min(report.Format, other.Published.Format) >= ReportFormat.FirstWithNumerals;
        var texts = isTold ? InFiles(report) : InArticles(report);
        return texts.Select(use => use with { Where = files.GetValueOrDefault(use.Where, use.Where) })
            .Concat(report.Charts.SelectMany(PublishedMeasures.NamesIn, (chart, name) => new Use(name, $"chart {chart.Id}")))
            .Concat(report.Tables.SelectMany(PublishedMeasures.NamesIn, (table, name) => new Use(name, $"table {table.Id}")))
            .Concat(report.Claims.SelectMany(claim => claim.MeasureNames, (claim, name) => new Use(name, $"claim {claim.Id}")))
            .ToLookup(use => MeasureOwner.Of(use.Name), use => $"{use.Where} {PartOf(use.Name)}");
    }

    private static IEnumerable<Use> InFiles(PublishedReport report) =>
        from file in report.Coverage.Files
        from bound in file.Bound
        from one in Enumerable.Repeat(bound.Name, Math.Max(bound.Count, 0))
        select new Use(one, file.Path);

    private static IEnumerable<Use> InArticles(PublishedReport report) =>
        report.Posts.Concat(report.Pages).SelectMany(article => article.Numbers, (article, name) => new Use(name, article.File));

    /// <summary>Which measure of its owner a name is of; empty for a metric.</summary>
    private static string PartOf(string name) =>
        MeasureName.Parse(name) is MeasureName.OfSelection measure ? name[measure.Selection.Length..] : "";

    private readonly record struct Use(string Name, string Where);
}
