using ReportGen.Cli;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Cli.Reports;
using ReportGen.Diff;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Reports;

public class DiffTextTests
{
    private static string Told(Comparison comparison, bool isTerminal)
    {
        using var writer = new StringWriter();
        DiffText.Write(comparison, new Terminal(new Channel(writer, isTerminal), ColourUse.WhereTerminal, noColor: null));
        return writer.ToString();
    }

    private static string Plain(Comparison comparison) => Told(comparison, isTerminal: false);

    [Fact]
    public void Every_sort_of_difference_is_told_in_the_order_of_importance() => Snapshot.Matches(Plain(SampleComparison.Everything), "txt");

    [Fact]
    public void No_line_is_wider_than_80_columns_unless_a_single_word_is() =>
        Assert.DoesNotContain(Plain(SampleComparison.Everything).Split('\n'), line => line.Length > 80);

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var coloured = Told(SampleComparison.Everything, isTerminal: true);
        Assert.Contains("\e[", coloured, StringComparison.Ordinal);
        Assert.Equal(Plain(SampleComparison.Everything), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Equal_editions_have_no_differences()
    {
        var none = new Comparison("a", "b", [], [], [], [], [], [], [], [], [], [new("pages", 2), new("files", 1_000)]);
        Assert.Equal("a → b\nNo differences: a reader gets the same from both.\n", Plain(none));
    }

    [Fact]
    public void What_moves_a_cursor_or_turns_a_line_is_not_printed()
    {
        var evil = SampleComparison.Everything with { Before = "a\e[2J\u202Eb", Files = [new(FileDifference.Added, "a\u0007.txt", null, null, 1)] };
        Assert.DoesNotContain(Plain(evil), c => c is '\e' or '\u202E' or '\u0007');
    }

    [Fact]
    public void A_word_longer_than_a_line_stands_whole_in_one()
    {
        var word = new string('x', 200);
        var lines = Plain(SampleComparison.Everything with { After = word }).Split('\n');
        Assert.Equal(["v1.0 →", $"  {word}"], lines[..2]);
    }

    [Fact]
    public void What_matters_stands_within_fifteen_lines_though_sixty_lines_moved()
    {
        var cause = new Cause(CauseKind.Record, "ws2008", "MS09-007", "The record “MS09-007” of the dataset “ws2008” was changed: severity from “critical” to “low”.", [new("severity", "critical", "low")])
        {
            At = new("content/data/ws2008.yaml", 206),
        };
        var moved = Enumerable.Range(1, 60).Select(line => new BlockChange(BlockDifference.Moved, line, [new(WordSide.Both, $"Record {line}")], new Place("data/ws2008/index.html", "", null, 90 - line, ""), [], false, []));
        var text = Plain(SampleComparison.Everything with
        {
            Verdicts = [],
            Numbers = [],
            Charts = [],
            Causes = [cause],
            Pages = [new(PageDifference.Text, "data/ws2008/index.html", "data/ws2008/index.html", "Bulletins", null, [], [new("", null, [.. moved])])],
        });

        var first = string.Join(' ', text.Split('\n').Take(15).Select(line => line.Trim()));
        Assert.Contains("severity from “critical” to “low” (content/data/ws2008.yaml:206)", first, StringComparison.Ordinal);
        Assert.Contains("60 lines stand elsewhere on the page and read the same", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Record 17", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_has_one_place_and_no_more()
    {
        var number = SampleComparison.Everything.Numbers[0];
        var text = Plain(SampleComparison.Everything with { Numbers = [number with { Foremost = number.Places[0] with { Part = PagePart.Title } }] });

        Assert.Contains("  alpha-full.size: 16 MB → 18 MB (+12.5%), title of posts/first/\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("line 42", text.Split("What was changed")[0], StringComparison.Ordinal);
    }
}
