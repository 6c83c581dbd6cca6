namespace ReportGen.Cli.Reports;

/// <summary>A run told on the output stream in the format that was asked for.</summary>
internal static class FindingsReport
{
    public static void Write(RunReport report, Surroundings surroundings)
    {
        var writer = surroundings.Output.Writer;
        switch (report.Options.Format)
        {
            case Format.Json: JsonReport.Write(report, writer); break;
            case Format.Sarif: SarifReport.Write(report, writer); break;
            case Format.Github: GithubReport.Write(report, writer); break;
            default: TextReport.Write(report, new Terminal(surroundings.Output, report.Options.Colour, surroundings.NoColor)); break;
        }
    }
}
