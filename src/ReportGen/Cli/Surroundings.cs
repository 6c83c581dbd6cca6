using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Last;
using ReportGen.Diff;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli;

/// <summary>What a run meets outside its arguments: the current folder, two streams, the built-in theme and the pipeline.</summary>
/// <param name="NoColor">The environment's <c>NO_COLOR</c> (no-color.org): any text but the empty one forbids colour.</param>
/// <param name="Theme">The built-in theme's files, by path such as <c>templates/post.html</c>.</param>
/// <param name="Build">The pipeline, which hands on each file of the site.</param>
public sealed record Surroundings(
    string CurrentFolder,
    Channel Output,
    Channel Error,
    string? NoColor,
    Lazy<ImmutableSortedDictionary<string, SourceFile>> Theme,
    Func<SourceTree, BuildOptions, FileSink, BuildResult> Build)
{
    /// <summary>The variables by which POSIX names a locale, the strongest first.</summary>
    private static readonly string[] LocaleNames = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>The part of the pipeline that reads, computes and judges, and neither draws nor writes.</summary>
    public Func<SourceTree, BuildOptions, ReportModel> Read { get; init; } = Pipeline.ReadContent;

    /// <summary>The same for numbers and verdicts alone.</summary>
    public Func<SourceTree, BuildOptions, ReportModel> ReadNumbers { get; init; } = Pipeline.ReadNumbers;

    /// <summary>How two editions of a report are compared.</summary>
    public Func<Edition, Edition, Comparison> Compare { get; init; } = SiteDiff.Compare;

    /// <summary>The environment's <c>PATH</c>, on which git is looked for; null where there is none.</summary>
    public string? SearchPath { get; init; }

    /// <summary>The environment's locale, which says what a terminal understands; null where it says nothing, as on Windows.</summary>
    public string? Locale { get; init; }

    /// <summary>What tells this tool from every other, for what is kept from one build to the next; null keeps nothing.</summary>
    public Func<string?> Tool { get; init; } = () => null;

    /// <summary>What is done when the run is stopped.</summary>
    public Interruption Interruption { get; init; } = Interruption.None;

    /// <summary>The surroundings of this process; null when its current folder was deleted.</summary>
    public static Surroundings? OfProcess()
    {
        if (CurrentFolderOfProcess() is not { } folder) return null;
        var error = new Channel(Console.Error, !Console.IsErrorRedirected);
        return new Surroundings(
            folder,
            new Channel(Console.Out, !Console.IsOutputRedirected),
            error,
            Environment.GetEnvironmentVariable("NO_COLOR"),
            new Lazy<ImmutableSortedDictionary<string, SourceFile>>(EmbeddedTheme.Read),
            Pipeline.Run)
        {
            Locale = LocaleNames.Select(Environment.GetEnvironmentVariable)
                .FirstOrDefault(locale => !string.IsNullOrEmpty(locale)),
            SearchPath = Environment.GetEnvironmentVariable("PATH"),
            Tool = () => Environment.GetEnvironmentVariable("CI") == "true" ? null : ToolIdentity.Read(),
            Interruption = new Interruption(error, Environment.Exit),
        };
    }

    private static string? CurrentFolderOfProcess()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return null;
        }
    }
}

/// <summary>A stream for text, and whether a person watches it.</summary>
public sealed record Channel(TextWriter Writer, bool IsTerminal);
