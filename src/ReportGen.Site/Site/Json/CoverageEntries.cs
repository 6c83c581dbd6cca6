using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Published.Report;
using ReportGen.Quantities;
using ReportGen.Wording;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site.Json;

/// <summary>What answers for the numerals of a report in <c>report.json</c>, and its settings.</summary>
internal static class CoverageEntries
{
    public static PublishedReportCoverage Of(Story narrative, ImmutableArray<Exemption> exemptions)
    {
        var own = exemptions.Select(exemption => exemption.Pattern).ToHashSet(StringComparer.Ordinal);
        return new PublishedReportCoverage
        {
            Total = PublishedCoverage.From(narrative.Coverage),
            Exemptions = [.. exemptions.Select(Of)],
            Files = new ListMadeAnew<FileCoverage, PublishedFileCoverage>(narrative.Files, file => Of(file, own)),
        };
    }

    public static PublishedSettings Of(ReportSettings settings) => new()
    {
        AsOf = settings.AsOf is { } day ? Period.Iso(day) : null,
        Opening = settings.Opening?.Text,
        Scoreboard = settings.Scoreboard?.Text,
        FrontPosts = settings.FrontPosts,
        Feed = Words.Hyphened(settings.Feed.ToString()),
        Cards = settings.Cards == CardedPages.All ? null : Words.Hyphened(settings.Cards.ToString()),
        Unchecked = [.. settings.Unchecked?.Globs.Select(glob => glob.Text) ?? []],
        UncheckedBecause = settings.Unchecked?.Because,
    };

    private static PublishedExemption Of(Exemption exemption) => new() { Pattern = exemption.Pattern, Reason = exemption.Reason };

    /// <param name="own">The patterns that authors wrote.</param>
    private static PublishedFileCoverage Of(FileCoverage file, HashSet<string> own) => new()
    {
        Path = file.Path,
        Coverage = PublishedCoverage.From(file.Coverage),
        Bound =
        [
            .. file.Numerals.Bound.CountBy(name => name, StringComparer.Ordinal)
                .OrderBy(bound => bound.Key, StringComparer.Ordinal)
                .Select(bound => new PublishedBound { Name = bound.Key, Count = bound.Value }),
        ],
        Literals =
        [
            .. file.Numerals.Literals.CountBy(literal => literal)
                .OrderBy(literal => literal.Key.Words, StringComparer.Ordinal)
                .ThenBy(literal => literal.Key.Reason, StringComparer.Ordinal)
                .Select(same => new PublishedLiteral { Words = same.Key.Words, Reason = same.Key.Reason, Count = same.Value }),
        ],
        Exempt = Exempt(file.Numerals.Exempt, own),
    };

    private static ImmutableArray<PublishedExempt> Exempt(ImmutableArray<ExemptNumeral> numerals, HashSet<string> own) =>
    [
        .. numerals.CountBy(numeral => (numeral.Name, numeral.Text, numeral.Reason, numeral.Pattern))
            .OrderBy(same => same.Key.Name, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Text, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Reason, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Pattern, StringComparer.Ordinal)
            .Select(same => new PublishedExempt
            {
                Words = same.Key.Text,
                Name = same.Key.Name == same.Key.Text ? null : same.Key.Name,
                Reason = same.Key.Reason,
                Pattern = own.Contains(same.Key.Pattern) ? same.Key.Pattern : null,
                Count = same.Value,
            }),
    ];
}
