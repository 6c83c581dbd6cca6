namespace ReportGen.Snapshots.Text;

/// <summary>What several pages can show as a whole.</summary>
/// <param name="Name">Of a number, a claim or a figure.</param>
internal readonly record struct PieceUnit(UnitSort Sort, string Name);

/// <summary>The sorts of them.</summary>
internal enum UnitSort
{
    /// <summary>How a number was made.</summary>
    Derivation,

    /// <summary>A claim with its verdict and all that is said of it.</summary>
    Claim,

    /// <summary>A chart or table with its data, caption and notes.</summary>
    Figure,

    /// <summary>The ways to other readings, with what changes under each.</summary>
    Readings,

    /// <summary>One of the comparisons of a page that were checked: a label, a colon and what was compared.</summary>
    Comparison,
}
