using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Drawing;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Doctor;

/// <summary>The work of <c>doctor</c>: what <c>check</c> does, and a look around it. It alone names folders of the machine.</summary>
internal sealed class DoctorRun(ModelRun run, Func<ModelRun, RunReport> check)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly Surroundings surroundings = run.Surroundings;
    private readonly RunOptions options = run.Options;

    public DoctorReport Report()
    {
        var report = check(run);
        ImmutableArray<Seen> seen = [Tool(), Content(), Theme(), Findings(report), Site(report), Git(), Drawing(), Screen()];
        var exit = seen.All(one => one.IsWell) ? ExitCode.Done : ExitCode.Findings;
        return new DoctorReport(report with { Exit = exit }, seen);
    }

    private static Seen Tool() => Seen.Well(
        "tool",
        $"ReportGen {ToolVersion.Words}, {(RuntimeFeature.IsDynamicCodeSupported ? $"on {RuntimeInformation.FrameworkDescription}" : "a native program")}, {RuntimeInformation.RuntimeIdentifier}");

    private Seen Content()
    {
        var place = Place(options.Content);
        if (!Directory.Exists(place))
            return Seen.Ill("content", $"{place} is not there: change to the report's folder, or name the folder with --content");
        if (!run.HasRead) return Seen.Ill("content", $"{place} cannot be read: 'reportgen check' says why");
        var files = run.Sources.Under("content").ToList();
        var bytes = files.Sum(file => (long)file.Bytes.Length);
        return Seen.Well("content", string.Create(Invariant, $"{place}: {CountedWord.Of(files.Count, "file")}, {bytes:N0} bytes"));
    }

    private Seen Theme()
    {
        var own = run.Sources.Own.Select(file => file.Path).Where(path => path.StartsWith("templates/", StringComparison.Ordinal)).ToList();
        return Seen.Well(
            "theme",
            own.Count == 0
                ? "the built-in one"
                : $"{CountedWord.Of(own.Count, "file")} over the built-in one: {string.Join(", ", own.Take(5))}{(own.Count > 5 ? ", …" : "")}");
    }

    private static Seen Findings(RunReport report)
    {
        var found = report.Diagnostics.Where(finding => finding.Code != CliCodes.SiteDiffers).ToList();
        var errors = found.Where(finding => finding.IsError).Sum(finding => finding.Count);
        var words = $"{CountedWord.Of(errors, "error")}, {CountedWord.Of(report.Warnings, "warning")}";
        if (errors > 0) return Seen.Ill("findings", $"{words}: 'reportgen check' shows them");
        return Seen.Well("findings", report.Warnings == 0 ? "none" : $"{words}: 'reportgen check' shows them");
    }

    private Seen Site(RunReport report)
    {
        var place = Place(options.Output);
        if (EntryKinds.Of(place) == EntryKind.None) return Seen.Well("site", $"{place} is not built yet: 'reportgen build' writes it");
        if (report.Exit == ExitCode.Done) return Seen.Well("site", $"{place} is what its content gives");
        return report.Diagnostics.Any(finding => finding.IsError && finding.Code != CliCodes.SiteDiffers)
            ? Seen.Ill("site", $"{place} cannot be compared before the errors are mended")
            : Seen.Ill("site", $"{place} is not what its content gives: 'reportgen build' writes it");
    }

    /// <summary>Only comparisons with revisions need it.</summary>
    private Seen Git()
    {
        if (GitProgram.Find(surroundings.SearchPath, surroundings.CurrentFolder) is not { } git)
            return Seen.Well("git", "is not on the search path: 'reportgen diff' compares folders only");
        return Seen.Well("git", git.Ask("rev-parse", "--is-inside-work-tree").IsDone ? "found, in a repository" : "found, in no repository");
    }

    private static Seen Drawing() => DrawingLibraries.Problem() is { } problem
        ? Seen.Ill("drawing", $"libraries cannot be loaded: {problem}")
        : Seen.Well("drawing", "fonts are built in, libraries load");

    private Seen Screen()
    {
        if (!surroundings.Output.IsTerminal) return Seen.Well("terminal", "none: the output goes to a file or a program, in UTF-8");
        return surroundings.Locale is { } locale && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
            && !locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase)
            ? Seen.Ill("terminal", $"its locale '{locale}' is not UTF-8: set LC_ALL to one that is, such as C.UTF-8")
            : Seen.Well("terminal", "UTF-8");
    }

    private string Place(string typed) => ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, typed));
}

/// <summary>What a run of <c>doctor</c> saw.</summary>
internal sealed record DoctorReport(RunReport Run, ImmutableArray<Seen> Seen);

/// <summary>One thing that was looked at.</summary>
/// <param name="Words">What was seen, and what to do where it is not well.</param>
internal sealed record Seen(string Name, bool IsWell, string Words)
{
    public static Seen Well(string name, string words) => new(name, true, words);

    public static Seen Ill(string name, string words) => new(name, false, words);
}
