using System.Text.RegularExpressions;
using ReportGen.Metrics.Formulas;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Data;

/// <summary>What <c>docs/data.md</c> tells of measures, functions and wordings. Its tables of keys are held by <c>KeyTableTests</c>, its files by <c>ReferenceExampleTests</c>.</summary>
public sealed class DataReferenceTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("docs", "data.md"));

    [Fact]
    public void It_tells_every_measure_of_selections_with_its_kind() => Assert.Equal(
        SelectionMeasures.All.Select(measure => $"{measure.Word}: {measure.Kind}").Order(StringComparer.Ordinal),
        Rows("## Measures").Select(row => $"{Code(row[0])}: {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void It_tells_every_function_of_formulas_with_an_example()
    {
        var rows = Rows("## content/metrics.yaml").Where(row => row.Length == 3).ToList();

        Assert.Equal(Functions.Names, rows.Select(row => Code(row[0]).Split('(')[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.StartsWith(Code(row[0]).Split('(')[0] + "(", Code(row[2]), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_of_a_function_is_a_formula_of_the_report_that_it_tells()
    {
        var metrics = Rows("## content/metrics.yaml").Where(row => row.Length == 3).Select((row, at) => $"- {{id: example-{at}, title: x, definition: x, formula: '{Code(row[2])}'}}\n");
        var files = Regex.Matches(Text, "^```yaml (?<path>content/(?:sources|data/alpha|selections|report)\\.yaml)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => (match.Groups["path"].Value, match.Groups["text"].Value));
        var rooms = Rooms.Read([.. files, ("content/metrics.yaml", string.Concat(metrics))]);

        Assert.Empty(rooms.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(Functions.Names.Count(), rooms.Metrics.Metrics.Length);
    }

    [Fact]
    public void It_tells_how_quantities_are_read()
    {
        var rows = Rows("## Quantities");
        var met = new HashSet<StatedWording>();
        foreach (var row in rows)
        {
            var stated = Code(row[0]);
            Assert.Equal($"{stated}: {row[2]}", $"{stated}: {Interval(stated)}");
            met.Add(MeasureReader.Read(stated).Value!.Wording);
            foreach (var other in Regex.Matches(row[1], "`([^`]+)`").Select(match => match.Groups[1].Value)) Assert.Equal($"{other}: {row[2]}", $"{other}: {Interval(Whole(stated, other))}");
        }

        Assert.Equal(Enum.GetValues<StatedWording>(), met.Order());
        Assert.All(WordingWords.All, word => Assert.Contains($"`{word}", string.Concat(rows.Select(row => row[0] + row[1])), StringComparison.Ordinal));
    }

    /// <summary>A wording, a unit or a rate stands for the first text with it in its place.</summary>
    private static string Whole(string stated, string other)
    {
        if (MeasureReader.Read(other).Value is not null) return other;
        var number = Regex.Match(stated, "[0-9][0-9.]*");
        if (WordingWords.All.Contains(other)) return $"{other} {stated[number.Index..]}";
        return $"{number.Value} {other}";
    }

    private static string Interval(string text)
    {
        var stated = MeasureReader.Read(text).Value ?? throw new InvalidOperationException($"'{text}' is no quantity");
        var interval = stated.ToMeasure(default).Known!.Value;
        string Words(End end) => end.Value is { } value ? (value / stated.Unit.Scale).ToDouble().ToString("0.#####", System.Globalization.CultureInfo.InvariantCulture) : "…";
        return $"{(interval.Low.IsClosed ? '[' : '(')}{Words(interval.Low)}, {Words(interval.High)}{(interval.High.IsClosed ? ']' : ')')}";
    }

    private static string Code(string cell) => cell.Trim('`');

    private static List<string[]> Rows(string heading) =>
        [.. Text.Split(heading + "\n")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains(" | yes | ", StringComparison.Ordinal) && !line.Contains(" | no | ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())];
}
