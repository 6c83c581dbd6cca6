using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Look;

/// <summary>Refuses a palette in which words cannot be read, or shapes not be seen or told apart, on light or on dark pages.</summary>
/// <param name="placeOf">Where the colour of a role was written; null for a built-in one.</param>
internal sealed class ContrastCheck(
    Palette palette,
    string pages,
    Func<PaletteColour, string> pick,
    Func<string, SourceSpan?> placeOf,
    DiagnosticBag bag)
{
    private const double Apart = 12; // five times what is just seen side by side: marks stand apart from their key

    public void Run()
    {
        foreach (var rule in ContrastRule.Of(palette)) Check(rule);
        foreach (var (one, other) in ContrastRule.Neighbours) CheckApart(one, other, ColourVision.Full);
        foreach (var (one, other) in ContrastRule.Meanings)
        {
            foreach (var vision in Enum.GetValues<ColourVision>())
            {
                if (!CheckApart(one, other, vision)) break;
            }
        }
    }

    private void Check(ContrastRule rule)
    {
        var colour = Of(rule.Role);
        var worst = rule.Grounds.MinBy(ground => colour.Contrast(Of(ground))) ?? Palette.Ground;
        var contrast = colour.Contrast(Of(worst));
        if (contrast >= rule.Least) return;
        var better = colour.Nearest(other => rule.Grounds.All(ground => other.Contrast(Of(ground)) >= rule.Least));
        bag.Report(
            LookCodes.TooLittleContrast,
            placeOf(rule.Role) ?? placeOf(worst),
            $"on {pages} pages '{rule.Role}' ({colour}) has a contrast of {Cut(contrast)} to '{worst}' ({Of(worst)}); at least {Cut(rule.Least)} is needed.",
            better is { } will
                ? Better(rule.Role, will)
                : $"no colour will do on {string.Join(" and ", rule.Grounds.Select(ground => $"'{ground}'"))} at once: make those lighter or darker");
    }

    /// <summary>A role that the author did not write stands in no file yet.</summary>
    private string Better(string role, Colour will)
    {
        if (placeOf(role) is not null) return $"the nearest colour of its hue that will do is '{will}'";
        var now = palette[role];
        var (light, dark) = pages == "light" ? ($"{will}", now.Dark) : (now.Light, $"{will}");
        return $"add: {role}: {{light: '{light}', dark: '{dark}'}}";
    }

    /// <summary>False, with a diagnostic, where the two are too alike.</summary>
    private bool CheckApart(string one, string other, ColourVision vision)
    {
        var distance = Of(one).SeenWith(vision).Distance(Of(other).SeenWith(vision));
        if (distance >= Apart) return true;
        var readers = vision switch
        {
            ColourVision.WithoutRed => " for readers who see no red",
            ColourVision.WithoutGreen => " for readers who see no green",
            _ => "",
        };
        bag.Report(
            LookCodes.TooAlike,
            placeOf(other) ?? placeOf(one),
            $"on {pages} pages '{one}' ({Of(one)}) and '{other}' ({Of(other)}) are {Cut(distance)} apart in CIELAB{readers}; at least {Cut(Apart)} is needed to tell them apart.",
            vision == ColourVision.Full ? "give one of them another hue or lightness" : "make one of them lighter or darker");
        return false;
    }

    private Colour Of(string role) => Colour.Of(pick(palette[role]));

    /// <summary>Two digits, cut and not rounded, so that what fails never looks like what is needed.</summary>
    private static string Cut(double value) => (Math.Floor(value * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
