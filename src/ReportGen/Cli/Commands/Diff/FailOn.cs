using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diff;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A sort of difference that lets a run fail.</summary>
/// <param name="Word">By which it is asked for.</param>
/// <param name="Count">How much of it a comparison has.</param>
internal sealed record FailOn(string Word, Func<Comparison, int> Count)
{
    /// <summary>A verdict flipped, or a claim came, went or asserts something else.</summary>
    public static readonly FailOn Claims = new("claims", found => found.Verdicts.Length + Defined(found, DefinitionKind.Claim));

    /// <summary>A number differs, came, went or was redefined.</summary>
    public static readonly FailOn Numbers = new("numbers", found => found.Numbers.Length
        + Defined(found, DefinitionKind.Metric, DefinitionKind.Selection, DefinitionKind.Measure, DefinitionKind.ReportedFigure));

    /// <summary>A chart differs in any way.</summary>
    public static readonly FailOn Charts = new("charts", found => found.Charts.Count(chart => chart.IsChart));

    /// <summary>A page or an address came, went or moved.</summary>
    public static readonly FailOn Pages = new("pages", found => found.Losses.Count(loss => loss.Kind != LossKind.Link)
        + found.Pages.Count(page => page.Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved));

    /// <summary>Words differ that do not follow from numbers, claims or records.</summary>
    public static readonly FailOn Prose =
        new("prose", found => found.Definitions.Count(definition => definition.Difference == DefinitionDifference.Reworded)
        + found.Pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).Count(block => !block.IsExplained)
        + found.FrontMatter.Count(change => change.Causes.IsEmpty || change.Causes.Any(cause => cause.Kind == CauseKind.Text)));

    /// <summary>Anything at all.</summary>
    public static readonly FailOn Any =
        new("any", found => found.Verdicts.Length + found.Numbers.Length + found.Definitions.Length + found.Charts.Length
        + found.Pages.Length + found.Losses.Length + found.FrontMatter.Length + found.Files.Length);

    /// <summary>All sorts, in the order in which they are told.</summary>
    public static ImmutableArray<FailOn> All { get; } = [Claims, Numbers, Charts, Pages, Prose, Any];

    /// <summary>For each sort that a comparison has, how much of it there is: <c>claims (2)</c>; empty when it has none of them.</summary>
    public static ImmutableArray<string> Found(Comparison comparison, ImmutableArray<FailOn> sorts) =>
    [
        .. from sort in All.Where(sorts.Contains)
           let count = sort.Count(comparison)
           where count > 0
           select string.Create(CultureInfo.InvariantCulture, $"{sort.Word} ({count})"),
    ];

    // A new name is no new meaning; the address that it takes away is a loss, which counts among pages.
    private static int Defined(Comparison comparison, params DefinitionKind[] kinds) =>
        comparison.Definitions.Count(definition => kinds.Contains(definition.Kind)
        && definition.Difference is DefinitionDifference.Added or DefinitionDifference.Removed or DefinitionDifference.Redefined);
}
