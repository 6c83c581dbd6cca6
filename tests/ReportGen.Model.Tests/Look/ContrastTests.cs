using System.Collections.Immutable;
using System.Text;
using CsCheck;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Look;

/// <summary>A palette in which something cannot be read, seen or told apart is refused.</summary>
public sealed class ContrastTests
{
    public static TheoryData<string, bool> Ruled
    {
        get
        {
            var ruled = new TheoryData<string, bool>();
            foreach (var rule in ContrastRule.Of(BuiltInTheme.Palette))
            {
                ruled.Add(rule.Role, false);
                ruled.Add(rule.Role, true);
            }

            return ruled;
        }
    }

    [Fact]
    public void The_built_in_palette_can_be_read_seen_and_told_apart() => Assert.Empty(ThemeReader.Read(BuiltInTheme.Files(), Limits.Default).Diagnostics);

    [Theory]
    [MemberData(nameof(Ruled))]
    public void A_role_like_its_ground_is_refused_at_its_place(string role, bool isDark)
    {
        var (ground, own) = (BuiltInTheme.Palette["surface"], BuiltInTheme.Palette[role]);
        var (light, dark) = isDark ? (own.Light, ground.Dark) : (ground.Light, own.Dark);

        var finding = Assert.Single(Findings($"{role}: {{light: '{light}', dark: '{dark}'}}\n"), finding => finding.Code == LookCodes.TooLittleContrast);

        Assert.Contains($"on {(isDark ? "dark" : "light")} pages '{role}'", finding.Message, StringComparison.Ordinal);
        Assert.Equal($"{ThemeReader.PalettePath}:1:{role.Length + (isDark ? 28 : 11)}", finding.Span?.ToString());
    }

    [Fact]
    public void A_finding_tells_the_measured_and_the_needed_contrast_and_the_nearest_colour()
    {
        var finding = Assert.Single(Findings("muted: {light: '#8a8a8a', dark: '#a3a9b0'}\n"));

        Assert.Equal("on light pages 'muted' (#8a8a8a) has a contrast of 3.05 to 'raised' (#f3f1eb); at least 4.50 is needed.", finding.Message);
        Assert.Equal("the nearest colour of its hue that will do is '#6e6e6e'", finding.Remedy);
    }

    [Fact]
    public void A_role_that_the_author_did_not_write_is_given_as_a_line_to_add()
    {
        var finding = Assert.Single(Findings("surface: {light: '#f5f0e0', dark: '#14171b'}\n"), finding => finding.Message.Contains("'off-by-rounding-mark'", StringComparison.Ordinal));

        var line = Assert.IsType<string>(finding.Remedy)["add: ".Length..];
        Assert.Matches("^off-by-rounding-mark: \\{light: '#[0-9a-f]{6}', dark: '#d3a02a'\\}$", line);
        Assert.DoesNotContain(Findings($"surface: {{light: '#f5f0e0', dark: '#14171b'}}\n{line}\n"), other => other.Message.Contains("'off-by-rounding-mark'", StringComparison.Ordinal));
    }

    /// <summary>Two greys are as far apart as their lightness: 12.05 and 11.97.</summary>
    [Theory]
    [InlineData("#616161", "#7f7f7f", 0)]
    [InlineData("#656565", "#838383", 1)]
    public void Two_series_are_told_apart_from_twelve_on(string one, string other, int findings) =>
        Assert.Equal(findings, Count(LookCodes.TooAlike, $"series1: {{light: '{one}', dark: '#4a86c8'}}\nseries2: {{light: '{other}', dark: '#f0914f'}}\n"));

    /// <summary>Colours that mean something are told apart with fewer sorts of cones too; those of series need not be.</summary>
    [Theory]
    [InlineData("moderate: {light: '#a78b1c', dark: '#a69c89'}", "'important' (#dd7011) and 'moderate' (#a78b1c)", "for readers who see no red")]
    [InlineData("critical: {light: '#9c1028', dark: '#f4505f'}\nlow: {light: '#4f5a10', dark: '#5f86ad'}", "'critical' (#9c1028) and 'low' (#4f5a10)", "for readers who see no green")]
    public void Colours_of_groups_and_severities_are_told_apart_without_red_or_green(string yaml, string pair, string readers)
    {
        var finding = Assert.Single(Findings(yaml), finding => finding.Code == LookCodes.TooAlike);

        Assert.Contains(pair, finding.Message, StringComparison.Ordinal);
        Assert.Contains(readers, finding.Message, StringComparison.Ordinal);
        Assert.Equal("make one of them lighter or darker", finding.Remedy);
    }

    [Theory]
    [InlineData("#929292", 0)]
    [InlineData("#939393", 1)]
    public void A_shape_is_seen_from_a_contrast_of_three_on(string colour, int findings) =>
        Assert.Equal(findings, Count(LookCodes.TooLittleContrast, $"series1: {{light: '{colour}', dark: '#4a86c8'}}\n"));

    [Theory]
    [InlineData("#757575", 1)]
    [InlineData("#6d6d6d", 0)]
    public void A_word_is_read_from_a_contrast_of_four_and_a_half_on(string colour, int findings) =>
        Assert.Equal(findings, Count(LookCodes.TooLittleContrast, $"muted: {{light: '{colour}', dark: '#a3a9b0'}}\n"));

    private static int Count(DiagnosticCode code, string palette) => Findings(palette).Count(found => found.Code == code);

    [Fact]
    public void A_ground_that_swallows_words_is_told_at_its_own_place()
    {
        var findings = Findings("surface: {light: '#575e66', dark: '#14171b'}\n");

        Assert.All(findings, finding => Assert.Equal($"{ThemeReader.PalettePath}:1:18", finding.Span?.ToString()));
        Assert.Contains(findings, finding => finding.Message.Contains("'muted'", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Remedy?.StartsWith("no colour will do on 'surface' and 'raised'", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Marks_that_cannot_be_told_apart_are_refused()
    {
        var finding = Assert.Single(Findings("series2: {light: '#2f70b4', dark: '#f0914f'}\n"));

        Assert.Equal(LookCodes.TooAlike, finding.Code);
        Assert.StartsWith("on light pages 'series1' (#2b6cb0) and 'series2' (#2f70b4) are ", finding.Message, StringComparison.Ordinal);
        Assert.Equal($"{ThemeReader.PalettePath}:1:18", finding.Span?.ToString());
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#123456", "#123456", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected) =>
        Assert.Equal(expected, Colour.Of(one).Contrast(Colour.Of(other)), 2);

    [Fact]
    public void The_nearest_colour_of_a_hue_is_the_colour_itself_where_it_will_do() => Gen.Int[0, 0xFFFFFF].Sample(value =>
    {
        var colour = Colour.Of($"#{value:x6}");
        var nearest = colour.Nearest(_ => true)!.Value;
        // Lightness goes in steps of a thousandth.
        Assert.InRange(Math.Max(Math.Abs(nearest.Red - colour.Red), Math.Max(Math.Abs(nearest.Green - colour.Green), Math.Abs(nearest.Blue - colour.Blue))), 0, 1);
    });

    private static ImmutableArray<Diagnostic> Findings(string palette) =>
        ThemeReader.Read(BuiltInTheme.Files(new SourceFile(ThemeReader.PalettePath, Encoding.UTF8.GetBytes(palette))), Limits.Default).Diagnostics;
}
