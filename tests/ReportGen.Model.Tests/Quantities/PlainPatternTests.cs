using System.Text.RegularExpressions;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Tests.Quantities;

public sealed class PlainPatternTests
{
    private static readonly string[] Texts =
    [
        "", "Windows Server 2008 R2 and Windows Server 2008", "ESX/ESXi 3.5 Update 2, ESXi 3.5, ESX 3.5 Update 44", "KB 12\nKB-12 kb12", "aab ab b a",
        "7-Zip 9.20 (x64) [beta]", "a.b a+b a|b ^a$ \\ ", "é1 Ⅷ ٣ 12",
    ];

    [Theory]
    [InlineData("Windows Server 2008( R2)?")]
    [InlineData(@"ESX(/ESXi|i)? 3\.5( Update \d)?")]
    [InlineData(@"\bKB[- ]?\d\d?\b")]
    [InlineData("a?a?b")]
    [InlineData("a??b")]
    [InlineData("a|ab")]
    [InlineData("(a|aa)(b|)")]
    [InlineData(@"[\dA-Z]\.[^a-z ]\S")]
    [InlineData(@"^\w.\W|\\ $")]
    [InlineData(@"\[beta\]|\(x64\)")]
    [InlineData(@"KB ?\d{1,2}")]
    [InlineData(@"\d{2}")]
    [InlineData(@"ESX 3\.5|[a-z]{2,}")]
    [InlineData(@"Zip \d+")]
    [InlineData(@"a*")]
    public void What_repeats_nothing_is_plain_and_matches_alike_in_both_engines(string pattern)
    {
        Assert.True(PlainPattern.Is(pattern));
        var (back, never) = (new Regex(pattern, RegexOptions.CultureInvariant), new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        foreach (var text in Texts) Assert.Equal(Spans(never, text), Spans(back, text));
    }

    [Theory]
    [InlineData("a*b")]
    [InlineData("a+|b")]
    [InlineData("(a)+")]
    [InlineData("(a){2}")]
    [InlineData("a?+")]
    [InlineData("a+?")]
    [InlineData("a{2}?")]
    [InlineData("a{2}{3}")]
    [InlineData("a{2,}b")]
    [InlineData("a{,2}")]
    [InlineData("a{3,2}")]
    [InlineData("a{2")]
    [InlineData("a{21}")]
    [InlineData("a{1,20}b{1,20}")]
    [InlineData("^*a")]
    [InlineData("(a+)+b")]
    [InlineData("(?i)a")]
    [InlineData("(?=a)")]
    [InlineData("(?:a|b)")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\p{L}")]
    [InlineData(@"\x41")]
    [InlineData("[a-z-[b]]")]
    [InlineData("[]a]")]
    [InlineData("[^]a]")]
    [InlineData("[a")]
    [InlineData("a\\")]
    [InlineData("a?b?c?d?e?f?g?")]
    public void Anything_else_is_not(string pattern) => Assert.False(PlainPattern.Is(pattern));

    private static IEnumerable<(int, int)> Spans(Regex regex, string text) => regex.Matches(text).Select(match => (match.Index, match.Length));
}
