using System.Collections.Immutable;

namespace ReportGen.Look;

/// <summary>What a role must be seen on, and how well.</summary>
/// <param name="Least">The contrast that is needed on each of the grounds, from 1 to 21.</param>
internal sealed record ContrastRule(string Role, ImmutableArray<string> Grounds, double Least)
{
    private const double Words = 4.5; // WCAG 2.2, 1.4.3
    private const double Shapes = 3; // WCAG 2.2, 1.4.11
    private const string Raised = "raised";
    private const string Tint = "-tint";
    private const string Mark = "-mark";

    private static readonly ImmutableArray<string> Written = ["ink", "muted", "link", "accent"];
    private static readonly ImmutableArray<string> Drawn = ["rule-strong", "axis", "emphasis", "subdued"];

    /// <summary>Rules and grids are left out: a page is understood without seeing them.</summary>
    public static IEnumerable<ContrastRule> Of(Palette palette)
    {
        foreach (var role in Written) yield return new(role, [Palette.Ground, Raised], Words);
        foreach (var role in palette.Colours.Keys.Where(role => palette.Colours.ContainsKey(role + Tint)))
        {
            yield return new(role, [Palette.Ground, Raised, role + Tint], Words);
            yield return new(role + Mark, [Palette.Ground], Shapes);
        }

        foreach (var role in Drawn.Concat(Series)) yield return new(role, [Palette.Ground], Shapes);
    }

    /// <summary>Roles that stand side by side and are told apart by their colours.</summary>
    public static IEnumerable<(string One, string Other)> Neighbours { get; } =
        [.. Series.SelectMany((one, at) => Series.Skip(at + 1).Select(other => (one, other))), ("emphasis", "subdued")];

    private static IEnumerable<string> Series =>
        Enum.GetValues<ColourRole>().Where(role => role is >= ColourRole.Series1 and <= ColourRole.Series6).Select(Palette.NameOf);
}
