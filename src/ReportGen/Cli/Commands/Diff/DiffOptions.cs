using System.Collections.Immutable;
using ReportGen.Cli.Editions;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>Everything that the arguments of <c>diff</c> say, names as they were typed.</summary>
/// <param name="Run">How a report is built where a side is one.</param>
/// <param name="Before">The earlier side; null: the last commit.</param>
/// <param name="After">The later side; null: a build of the working tree.</param>
/// <param name="Output">The file that gets the report; null: the output stream.</param>
/// <param name="FailOn">What must not differ.</param>
internal sealed record DiffOptions(
    RunOptions Run, string? Before, string? After, DiffFormat Format, string? Output, ImmutableArray<FailOn> FailOn)
{
    /// <summary>What is taken of a site beside its content.</summary>
    public required SiteUse Use { get; init; }

    /// <summary>The options that were typed and say where content and templates lie.</summary>
    public required ImmutableArray<string> Placing { get; init; }

    /// <summary>The folder of the site inside of a revision.</summary>
    public string Site => Run.Output;
}
