using System.Globalization;
using ReportGen.Cli.Reports;
using ReportGen.Metrics;
using ReportGen.Metrics.Selections;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>The steps of a derivation as a tree of lines: what a step is first, then what is to be said of it, then the steps
/// below.</summary>
internal sealed class ExplainTree(ExplainReport report, Terminal terminal)
{
    private const int FirstRecords = 10;

    public void Write(DerivationStep root) => Write(root, "", "", isRoot: true);

    private void Write(DerivationStep step, string lead, string below, bool isRoot)
    {
        terminal.Write(lead, Tone.Dim);
        terminal.Write(Printable.Of(step.Words), Tone.Strong);
        terminal.WriteLine($"  {Printable.Of(Label(step))}");
        var trunk = below + (step.From.IsEmpty ? "  " : "│ ");
        foreach (var line in Notes(step, isRoot))
        {
            terminal.Write(trunk, Tone.Dim);
            terminal.WriteLine(Printable.Of(line), Tone.Dim);
        }

        for (var at = 0; at < step.From.Length; at++)
        {
            var isLast = at == step.From.Length - 1;
            Write(step.From[at], below + (isLast ? "└─ " : "├─ "), below + (isLast ? "   " : "│  "), isRoot: false);
        }
    }

    private static string Label(DerivationStep step) => (step.Name, step.Formula) switch
    {
        ({ } name, { } formula) => $"{name} = {formula}",
        ({ } name, null) => name,
        (null, { } formula) => formula,
        _ => step.Title,
    };

    private IEnumerable<string> Notes(DerivationStep step, bool isRoot)
    {
        if (!isRoot && step.Name is not null) yield return step.Title;
        if (step.Measure.WhyUnknown is { } why && !isRoot) yield return $"unknown: {why}";
        if (step.Input is not { } input) yield break;
        if (input.Stated is { } stated && stated.Text != input.Words) yield return $"stated as “{stated.Text}”";
        if (input.IntervalInWords is { } interval) yield return interval;
        if (input.SourceId is { } source)
            yield return $"source {source}: {report.Explanation?.Source(source)?.Title}{(input.Place is { } place ? $"; {place}" : "")}";
        if (!input.IsCounted) yield break;
        yield return Records(input);
        if (!input.Records.IsEmpty) yield return Ids(input);
        foreach (var line in Doubts(input.Records)) yield return line;
    }

    private static string Records(DerivationInput input) => (input.Records.Count, input.Records.Possible.Length) switch
    {
        (0, _) => $"counted from the records of {input.DatasetId}: none counts",
        (var all, 0) => string.Create(CultureInfo.InvariantCulture, $"counted from the records of {input.DatasetId}: {all}"),
        var (all, possible) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"counted from the records of {input.DatasetId}: {all}, of which {possible} may or may not count (marked ?)"),
    };

    private string Ids(DerivationInput input) => First(
        input.Records.All,
        input.Records.Count,
        row => input.Records.MayContain(row) ? $"{input.Records.Patches.Ids[row]}?" : input.Records.Patches.Ids[row]);

    /// <summary>Why records may or may not count, each reason with its records.</summary>
    private IEnumerable<string> Doubts(RecordCounts records) => records.Possible
        .SelectMany(row => records.WhyPossible(row).Select(why => (Why: why, Row: row)))
        .GroupBy(doubt => doubt.Why, doubt => doubt.Row, StringComparer.Ordinal)
        .Select(doubt => $"{doubt.Key}: {First(doubt, doubt.Count(), row => records.Patches.Ids[row])}");

    private string First(IEnumerable<int> rows, int count, Func<int, string> words)
    {
        var shown = report.Run.Options.Verbosity == Verbosity.Verbose ? count : Math.Min(FirstRecords, count);
        var first = string.Join(", ", rows.Take(shown).Select(words));
        return shown == count ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {count - shown} more (--verbose lists all)");
    }
}
