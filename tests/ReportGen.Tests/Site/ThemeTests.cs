using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The colours of the theme, read from the style sheet: words are readable on what is behind them, on light and on dark pages.</summary>
public sealed class ThemeTests
{
    private const double Readable = 4.5; // WCAG 2.2, 1.4.3

    private static readonly string Css = File.ReadAllText(RepositoryRoot.Combine("templates", "assets", "site.css"));

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var ground in new[] { "surface", "raised" })
            {
                foreach (var words in new[] { "ink", "muted", "link", "accent", "confirmed", "consistent", "off-by-rounding" }) pairs.Add(words, ground);
            }

            foreach (var verdict in Enum.GetValues<VerdictKind>().Select(VerdictWords.Id))
            {
                pairs.Add(verdict, verdict + "-tint");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Words_are_readable_on_their_ground(string words, string ground)
    {
        foreach (var isDark in new[] { false, true })
        {
            var (one, other) = (Luminance(Colour(words, isDark)), Luminance(Colour(ground, isDark)));
            Assert.True((Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) >= Readable, $"--{words} on --{ground}, dark: {isDark}");
        }
    }

    /// <summary>The first block of the sheet has the light colours; the one for dark pages comes next.</summary>
    private static string Colour(string role, bool isDark) =>
        Regex.Matches(Css, $"^ +--{Regex.Escape(role)}: (#[0-9a-f]{{6}});$", RegexOptions.Multiline)[isDark ? 1 : 0].Groups[1].Value;

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
