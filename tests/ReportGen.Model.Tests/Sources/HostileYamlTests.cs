using System.Text;
using CsCheck;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class HostileYamlTests
{
    [Fact]
    public void Billion_laughs_end_in_a_finding()
    {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i <= 30; i++) text.Append(FormattableString.Invariant($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        Assert.Equal(SourcesCodes.AliasExpansion, Yaml.Refused(text.ToString()).Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[\n")]
    [InlineData("{[")]
    [InlineData("? ")]
    public void A_hundred_thousand_open_collections_end_in_a_finding(string open)
    {
        var finding = Yaml.Refused(new StringBuilder().Insert(0, open, 100_000).ToString());
        Assert.Contains(finding.Code, new[] { SourcesCodes.NestedTooDeep, SourcesCodes.YamlSyntax });
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Nesting_is_allowed_to_its_limit(int depth, bool isRead)
    {
        var (root, found) = Yaml.Read(new string('[', depth) + new string(']', depth));
        Assert.Equal(isRead, root is not null);
        Assert.Equal(isRead ? [] : [SourcesCodes.NestedTooDeep], found.Select(d => d.Code));
    }

    [Theory]
    [InlineData("a: 1", 3, true)]
    [InlineData("a: [1]", 3, false)]
    public void Values_are_counted_to_their_limit(string text, int limit, bool isRead)
    {
        var (root, found) = Yaml.Read(text, Limits.Default with { Nodes = limit });
        Assert.Equal(isRead, root is not null);
        Assert.Equal(isRead ? [] : [SourcesCodes.TooManyValues], found.Select(d => d.Code));
    }

    [Theory]
    [InlineData("a: &x [1, 2]\nb: [*x, *x]\n", 6, true)]
    [InlineData("a: &x [1, 2]\nb: [*x, *x, *x]\n", 6, false)]
    [InlineData("a: &x [1, 2]\nb: &y [*x]\nc: *y\n", 7, true)]
    [InlineData("a: &x [1, 2]\nb: &y [*x]\nc: *y\n", 6, false)]
    public void Aliases_are_counted_with_all_that_they_stand_for(string text, int limit, bool isRead)
    {
        var (root, found) = Yaml.Read(text, Limits.Default with { AliasExpansion = limit });
        Assert.Equal(isRead, root is not null);
        Assert.Equal(isRead ? [] : [SourcesCodes.AliasExpansion], found.Select(d => d.Code));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("a: |\n  ")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("a: [")]
    [InlineData("%")]
    [InlineData(": ")]
    [InlineData("? ")]
    [InlineData("!")]
    [InlineData("a: >9\n ")]
    public void A_beginning_with_a_long_tail_never_throws(string beginning)
    {
        foreach (var tail in new[] { "x", "\n", " ", "\\", "'", ",", "\t", "a: ", "- ", "}", "\r\n\r" })
        {
            var (root, found) = Yaml.Read(beginning + new StringBuilder().Insert(0, tail, 3_000));
            Assert.True(root is not null || found.Any(d => d.IsError));
        }
    }

    [Fact]
    public void Any_bytes_end_in_nodes_or_findings()
    {
        Gen.Char[" \n\t:-?[]{}&*!|>'\"%@`,#abc1.\r\\~<"].Array[0, 40].Sample(characters =>
        {
            var (root, found) = Yaml.Read(new string(characters));
            return root is not null || found.Any(d => d.IsError);
        });
    }
}
