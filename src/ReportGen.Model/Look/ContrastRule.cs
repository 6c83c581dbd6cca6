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

        foreach (var role in Drawn.Concat(Series).Concat(Groups).Concat(SoftGroups).Concat(Severities))
            yield return new(role, [Palette.Ground], Shapes);
    }

    /// <summary>Roles that stand side by side and are told apart by their colours.</summary>
    public static IEnumerable<(string One, string Other)> Neighbours { get; } = [.. Pairs(Series), ("emphasis", "subdued")];

    /// <summary>Roles that mean the same in all charts: who sees no red, or no green, tells them apart too.</summary>
    public static IEnumerable<(string One, string Other)> Meanings { get; } =
        [.. Pairs(Groups), .. Groups.Zip(SoftGroups), .. Pairs(Severities)];

    private static IEnumerable<string> Series => Roles(ColourRole.Series1, ColourRole.Series6);

    private static IEnumerable<string> Groups => Roles(ColourRole.Group1, ColourRole.Group4);

    private static IEnumerable<string> SoftGroups => Roles(ColourRole.Group1Soft, ColourRole.Group4Soft);

    private static IEnumerable<string> Severities => Roles(ColourRole.Critical, ColourRole.Low);

    private static IEnumerable<string> Roles(ColourRole first, ColourRole last) =>
        Enum.GetValues<ColourRole>().Where(role => role >= first && role <= last).Select(Palette.NameOf);

    private static IEnumerable<(string One, string Other)> Pairs(IEnumerable<string> roles) =>
        roles.SelectMany((one, at) => roles.Skip(at + 1).Select(other => (one, other)));
}
