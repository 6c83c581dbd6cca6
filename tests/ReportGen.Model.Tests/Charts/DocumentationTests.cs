using System.Text.RegularExpressions;
using ReportGen.Charts;
using ReportGen.Charts.Reading;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

/// <summary>What <c>docs/charts.md</c> shows can be written.</summary>
public sealed class DocumentationTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("docs", "charts.md"));

    public static TheoryData<string> Examples => [.. Regex.Matches(Text, "^```yaml\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_binds(string yaml)
    {
        var isTable = !yaml.Contains("kind:", StringComparison.Ordinal);

        var read = Read(isTable ? "[]" : yaml, isTable ? yaml : "[]");

        Assert.Empty(read.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(1, read.Value.Charts.Length + read.Value.Tables.Length);
    }

    [Fact]
    public void Every_kind_has_a_section_with_an_example()
    {
        Assert.All(KindTable.All, rule =>
        {
            var section = Text.Split("\n## ").Single(part => part.StartsWith($"{rule.Word}\n", StringComparison.Ordinal));
            Assert.Contains($"kind: {rule.Word}\n", section, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_key_of_a_kind_is_shown_in_an_example() =>
        Assert.All(KindTable.Keys, key => Assert.Matches($"(?m)^  {key}:", Text));

    private static ReportGen.Diagnostics.Outcome<ChartSet> Read(string charts, string tables)
    {
        (string, string)[] files =
        [
            .. BaseSite.Files.Where(file => file.Path is not (ChartReader.ChartsPath or ChartReader.TablesPath)).Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span))),
            (ChartReader.ChartsPath, charts),
            (ChartReader.TablesPath, tables),
        ];
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics.Select(found => found.ToString()));
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }
}
