using System.Text;
using ReportGen.Cli.Reports;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>Tells a run of <c>diff</c>: the report on the output stream, all else on the error stream, so that the report can be handed
/// on.</summary>
internal static class DiffTeller
{
    public static void Tell(DiffRunReport report, Surroundings surroundings)
    {
        var (options, run) = (report.Options, report.Run);
        var beside = new Terminal(surroundings.Error, options.Run.Colour, surroundings.NoColor);
        TextReport.WriteFindings(run, beside);
        if (report.Compared is not { } compared)
        {
            beside.WriteLine("Nothing was compared.", Tone.Error);
            return;
        }

        if (options.Output is null) Write(compared, options, surroundings);
        else if (options.Run.Verbosity != Verbosity.Quiet && run.Exit != ExitCode.Impossible) beside.WriteLine(
            $"{Printable.Of(options.Output)}: {Headline.Of(compared.Comparison)}");
        if (!compared.Failures.IsEmpty && options.Run.Verbosity != Verbosity.Quiet)
            beside.WriteLine($"Failed by --fail-on: {string.Join(", ", compared.Failures)}.", Tone.Error);
    }

    private static void Write(Compared compared, DiffOptions options, Surroundings surroundings)
    {
        if (options.Format == DiffFormat.Text)
            DiffText.Write(compared.Comparison, new Terminal(surroundings.Output, options.Run.Colour, surroundings.NoColor));
        else surroundings.Output.Writer.Write(Encoding.UTF8.GetString(options.Format.Write(compared).Span));
    }
}
