using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diff;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>Finds what of a comparison matches what must not differ.</summary>
internal static class Failures
{
    /// <summary>For each sort that matches, how much of it there is: <c>claims (2)</c>. In the order of the enum; empty when nothing matches.</summary>
    public static ImmutableArray<string> Of(Comparison comparison, ImmutableArray<FailOn> sorts) =>
    [
        .. from sort in sorts.Distinct().Order()
           let count = Count(sort, comparison)
           where count > 0
           select string.Create(CultureInfo.InvariantCulture, $"{Word(sort)} ({count})"),
    ];

    /// <summary>The word by which a sort is asked for.</summary>
    public static string Word(FailOn sort) => sort switch
    {
        FailOn.Claims => "claims",
        FailOn.Numbers => "numbers",
        FailOn.Charts => "charts",
        FailOn.Pages => "pages",
        FailOn.Prose => "prose",
        _ => "any",
    };

    private static int Count(FailOn sort, Comparison comparison) => sort switch
    {
        FailOn.Claims => comparison.Verdicts.Length + Defined(comparison, kind => kind == DefinitionKind.Claim),
        FailOn.Numbers => comparison.Numbers.Length + Defined(comparison, kind => kind is DefinitionKind.Metric or DefinitionKind.Selection or DefinitionKind.Measure or DefinitionKind.ReportedFigure),
        FailOn.Charts => comparison.Charts.Count(chart => chart.IsChart),
        FailOn.Pages => comparison.Pages.Count(page => page.Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved) + comparison.Losses.Count(loss => loss.Kind != LossKind.Link),
        FailOn.Prose => Prose(comparison),
        _ => All(comparison),
    };

    // A new name is no new meaning; the address that it takes away is a loss, which counts among pages.
    private static int Defined(Comparison comparison, Func<DefinitionKind, bool> isMeant) => comparison.Definitions.Count(definition =>
        isMeant(definition.Kind) && definition.Difference is DefinitionDifference.Added or DefinitionDifference.Removed or DefinitionDifference.Redefined);

    private static int Prose(Comparison comparison) =>
        comparison.Pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).Count(block => !block.IsExplained)
        + comparison.Definitions.Count(definition => definition.Difference == DefinitionDifference.Reworded)
        + comparison.FrontMatter.Count(change => change.Causes.IsEmpty || change.Causes.Intersect(WrittenIn(comparison)).Any());

    private static IEnumerable<string> WrittenIn(Comparison comparison) => comparison.Causes.Where(cause => cause.Kind == CauseKind.Text).Select(cause => cause.Id);

    private static int All(Comparison comparison) =>
        comparison.Verdicts.Length + comparison.Numbers.Length + comparison.Definitions.Length + comparison.Charts.Length
        + comparison.Pages.Length + comparison.Losses.Length + comparison.FrontMatter.Length + comparison.Files.Length;
}
