using System.Globalization;
using ReportGen.Cli.Reports;
using ReportGen.Metrics;

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

    private string Ids(DerivationInput input)
    {
        var records = input.Records;
        var shown = report.Run.Options.Verbosity == Verbosity.Verbose ? records.Count : Math.Min(FirstRecords, records.Count);
        var more = records.Count - shown;
        var ids = string.Join(
            ", ",
            records.All.Take(shown).Select(row => records.MayContain(row) ? $"{records.Patches.Ids[row]}?" : records.Patches.Ids[row]));
        return more == 0 ? ids : string.Create(CultureInfo.InvariantCulture, $"{ids} and {more} more (--verbose lists all)");
    }
}
