using System.Globalization;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Look;

public sealed class PaletteTests
{
    private const double ReadableText = 4.5; // WCAG 2.2, 1.4.3
    private const double VisibleMark = 3; // WCAG 2.2, 1.4.11
    private const double TellApart = 12; // differences in CIELAB below 2.3 are not seen side by side; marks stand apart from their key

    // Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
    private static readonly double[][] Protanopia = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
    private static readonly double[][] Deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];
    private static readonly double[][] Tritanopia = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]];

    public static TheoryData<ColourRole> Marks =>
        [ColourRole.Series1, ColourRole.Series2, ColourRole.Series3, ColourRole.Series4, ColourRole.Series5, ColourRole.Series6, ColourRole.Emphasis, ColourRole.Subdued, ColourRole.Axis];

    [Theory]
    [InlineData(ColourRole.Ink)]
    [InlineData(ColourRole.Muted)]
    public void Words_are_readable_on_light_and_dark_pages(ColourRole role)
    {
        Assert.True(Contrast(role, colour => colour.Light) >= ReadableText);
        Assert.True(Contrast(role, colour => colour.Dark) >= ReadableText);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Marks_are_seen_on_light_and_dark_pages(ColourRole role)
    {
        Assert.True(Contrast(role, colour => colour.Light) >= VisibleMark);
        Assert.True(Contrast(role, colour => colour.Dark) >= VisibleMark);
    }

    [Theory]
    [InlineData(ColourRole.Series1, ColourRole.Series2)]
    [InlineData(ColourRole.Series1, ColourRole.Series3)]
    [InlineData(ColourRole.Series2, ColourRole.Series3)]
    [InlineData(ColourRole.Series1, ColourRole.Series4)]
    [InlineData(ColourRole.Series2, ColourRole.Series4)]
    [InlineData(ColourRole.Series3, ColourRole.Series4)]
    [InlineData(ColourRole.Emphasis, ColourRole.Subdued)]
    public void Marks_that_stand_together_are_told_apart_by_every_eye(ColourRole one, ColourRole other)
    {
        foreach (var pick in new Func<PaletteColour, string>[] { colour => colour.Light, colour => colour.Dark })
        {
            foreach (var eye in new[] { Protanopia, Deuteranopia, Tritanopia })
                Assert.True(Distance(Seen(pick(BuiltInTheme.Palette[one]), eye), Seen(pick(BuiltInTheme.Palette[other]), eye)) >= TellApart);
        }
    }

    [Theory]
    [InlineData(ColourRole.Series1, ColourRole.Series2)]
    [InlineData(ColourRole.Series1, ColourRole.Series3)]
    [InlineData(ColourRole.Series2, ColourRole.Series3)]
    [InlineData(ColourRole.Emphasis, ColourRole.Subdued)]
    public void Marks_that_stand_together_are_told_apart_without_colour(ColourRole one, ColourRole other)
    {
        foreach (var pick in new Func<PaletteColour, string>[] { colour => colour.Light, colour => colour.Dark })
            Assert.True(Math.Abs(Lab(Linear(pick(BuiltInTheme.Palette[one])))[0] - Lab(Linear(pick(BuiltInTheme.Palette[other])))[0]) >= TellApart);
    }

    [Fact]
    public void The_reference_lists_the_built_in_colours_of_all_roles() => Assert.Equal(
        BuiltInTheme.Palette.Colours.Select(role => $"| `{role.Key}` | `{role.Value.Light}` | `{role.Value.Dark}` |").Order(StringComparer.Ordinal),
        File.ReadAllLines(RepositoryRoot.Combine("docs", "theme-reference.md")).Where(line => line.Contains("| `#", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_role_of_a_drawing_has_a_class_and_a_colour_for_light_and_dark()
    {
        var (own, generated) = (File.ReadAllText(RepositoryRoot.Combine("templates", "assets", "site.css")), BuiltInTheme.Theme.Css);

        Assert.All(Enum.GetValues<ColourRole>(), role =>
        {
            Assert.Contains($".{Palette.ClassOf(role)} {{ color: var(--{Palette.ClassOf(role)}); }}", own, StringComparison.Ordinal);
            var property = Palette.PropertyOf(Palette.NameOf(role));
            if (property != $"--{Palette.ClassOf(role)}") Assert.Contains($"--{Palette.ClassOf(role)}: var({property});", own, StringComparison.Ordinal);
            Assert.Contains($"{property}: {BuiltInTheme.Palette[role].Light};", generated, StringComparison.Ordinal);
            Assert.Contains($"{property}: {BuiltInTheme.Palette[role].Dark};", generated, StringComparison.Ordinal);
        });
    }

    private static double Contrast(ColourRole role, Func<PaletteColour, string> pick)
    {
        var (one, other) = (Luminance(pick(BuiltInTheme.Palette[role])), Luminance(pick(BuiltInTheme.Palette[ColourRole.Surface])));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour) => Linear(colour) is var rgb ? (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]) : 0;

    private static double[] Linear(string colour) => [.. Enumerable.Range(0, 3).Select(at =>
    {
        var value = int.Parse(colour.AsSpan(1 + (2 * at), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    })];

    private static double[] Seen(string colour, double[][] eye)
    {
        var rgb = Linear(colour);
        return Lab([.. eye.Select(row => Math.Clamp((row[0] * rgb[0]) + (row[1] * rgb[1]) + (row[2] * rgb[2]), 0, 1))]);
    }

    private static double[] Lab(double[] rgb)
    {
        double[] xyz =
        [
            ((0.4124 * rgb[0]) + (0.3576 * rgb[1]) + (0.1805 * rgb[2])) / 0.95047,
            (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]),
            ((0.0193 * rgb[0]) + (0.1192 * rgb[1]) + (0.9505 * rgb[2])) / 1.08883,
        ];
        var f = xyz.Select(value => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16.0 / 116)).ToArray();
        return [(116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
    }

    private static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
