using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diff;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A sort of difference that lets a run fail.</summary>
/// <param name="Word">By which it is asked for.</param>
/// <param name="Count">How much of it there is.</param>
internal sealed record FailOn(string Word, Func<ChangeCounts, int> Count)
{
    /// <summary>A verdict flipped, or a claim came, went or asserts something else.</summary>
    public static readonly FailOn Claims = new("claims", found => found.AllClaims);

    /// <summary>The data say something else of what the report says of its measures, or it was turned.</summary>
    public static readonly FailOn Statements = new("statements", found => found.Statements);

    /// <summary>A number differs, came, went or was redefined.</summary>
    public static readonly FailOn Numbers = new("numbers", found => found.AllNumbers);

    /// <summary>A number lost its binding, something is newly exempt or a literal, or an exemption differs.</summary>
    public static readonly FailOn Bindings = new("bindings", found => found.AllBindings);

    /// <summary>A chart differs in any way.</summary>
    public static readonly FailOn Charts = new("charts", found => found.AllCharts);

    /// <summary>A page or an address came, went or moved.</summary>
    public static readonly FailOn Pages = new("pages", found => found.Addresses);

    /// <summary>Words differ that do not follow from numbers, claims or records.</summary>
    public static readonly FailOn Prose = new("prose", found => found.Prose);

    /// <summary>Anything at all.</summary>
    public static readonly FailOn Any = new("any", found => found.Everything);

    /// <summary>All sorts, in the order in which they are told.</summary>
    public static ImmutableArray<FailOn> All { get; } = [Claims, Statements, Numbers, Bindings, Charts, Pages, Prose, Any];

    /// <summary>For each sort that a comparison has, how much of it there is: <c>claims (2)</c>; empty when it has none of them.</summary>
    public static ImmutableArray<string> Found(Comparison comparison, ImmutableArray<FailOn> sorts) =>
    [
        .. from sort in All.Where(sorts.Contains)
           let count = sort.Count(comparison.Counts)
           where count > 0
           select string.Create(CultureInfo.InvariantCulture, $"{sort.Word} ({count})"),
    ];
}
