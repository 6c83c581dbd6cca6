using System.Collections.Immutable;

namespace ReportGen.Drawing.OverTime;

/// <summary>The dissolving top of a column of which only the least is known.</summary>
internal static class OpenEnd
{
    /// <summary>Pixels above the solid part.</summary>
    public const double Height = 18;

    /// <summary>Slices in pixels above the solid part: they grow thinner as the gaps between them grow.</summary>
    public static ImmutableArray<(double From, double To)> Slices { get; } = [(2, 7), (9.5, 13), (16, Height)];
}
