using System.Collections.Immutable;

namespace ReportGen.Drawing.Rows;

/// <summary>Dots along a line, moved off it where they would lie on each other; in pixels.</summary>
/// <param name="X">As given, from left to right.</param>
/// <param name="Offset">Below the line; negative above it.</param>
internal sealed record Swarm(ImmutableArray<double> X, ImmutableArray<double> Offset, double Diameter)
{
    public const double Largest = 10;

    /// <summary>So many dots stand over each other at one place; more lie on those.</summary>
    public const int MostLines = 9;

    private const double Gap = 1;
    private const double LeastHeight = 24;

    // Dots get smaller before their swarm gets higher than a reader can follow; the smallest may lie on each other.
    private static readonly double[] Diameters = [Largest, 8, 6, 5, 4, 3];

    /// <summary>Some dots lie on others.</summary>
    public bool HasCovered { get; private init; }

    public double Height => Math.Max(LeastHeight, Offset.IsEmpty ? 0 : (2 * Offset.Max(Math.Abs)) + Diameter);

    /// <param name="x">From left to right.</param>
    public static Swarm Of(ImmutableArray<double> x)
    {
        var diameter = Diameters.First(size => size == Diameters[^1] || Lines(x, size).DefaultIfEmpty(0).Max() < MostLines);
        var lines = Lines(x, diameter).ToArray();
        return new Swarm(
            x,
            [.. lines.Select(line => OffsetOf(Math.Min(line, MostLines - 1), diameter + Gap))],
            diameter) { HasCovered = lines.Any(line => line >= MostLines) };
    }

    /// <summary>For each dot the first line on which nothing is in its way.</summary>
    private static IEnumerable<int> Lines(ImmutableArray<double> x, double diameter)
    {
        var free = new List<double>();
        foreach (var place in x)
        {
            var line = free.FindIndex(end => end <= place);
            if (line < 0) (line, _) = (free.Count, Added(free));
            free[line] = place + diameter + Gap;
            yield return line;
        }
    }

    private static int Added(List<double> free)
    {
        free.Add(0);
        return free.Count;
    }

    /// <summary>On the line, then below and above it by turns.</summary>
    private static double OffsetOf(int line, double pitch) => (line % 2 == 1 ? (line + 1) / 2 : -line / 2) * pitch;
}
