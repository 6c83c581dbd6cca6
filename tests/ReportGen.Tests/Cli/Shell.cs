using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>A report's folder and a command line in it, with a pipeline that publishes <c>content/static/</c> as it is.</summary>
/// <param name="currentFolder">Where the tool runs; null: in the report's folder.</param>
internal sealed class Shell(string? currentFolder = null) : IDisposable
{
    public static DiagnosticCode Warning { get; } = new DiagnosticCode.Room("RG9901").Warning("RG9901", "A warning made for a test");

    public static DiagnosticCode Error { get; } = new DiagnosticCode.Room("RG9902").Error("RG9902", "An error made for a test");

    public TestFolder Folder { get; } = new();

    /// <summary>What the pipeline finds beside its site.</summary>
    public List<Diagnostic> Findings { get; } = [];

    public Func<SourceTree, BuildOptions, BuildResult>? Pipeline { get; set; }

    public Func<Edition, Edition, Comparison> Compare { get; set; } = SiteDiff.Compare;

    /// <summary>Where git is looked for.</summary>
    public string? SearchPath { get; set; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>What tells the tool from others; null keeps nothing from one build to the next.</summary>
    public string? Tool { get; set; }

    /// <summary>How often the pipeline ran.</summary>
    public int Builds { get; private set; }

    public SourceTree? LastTree { get; private set; }

    public BuildOptions? LastOptions { get; private set; }

    public string Output { get; private set; } = "";

    public string ErrorOutput { get; private set; } = "";

    public bool IsTerminal { get; init; }

    public string? NoColor { get; init; }

    public string? Locale { get; init; }

    public ImmutableSortedDictionary<string, SourceFile> Theme { get; init; } = SourceTree.Empty.Files;

    /// <summary>Runs the tool in the folder; gives the exit code.</summary>
    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(arguments, Surroundings(output, error));
        (Output, ErrorOutput) = (output.ToString(), error.ToString());
        return exit;
    }

    /// <summary>What a run meets in the folder.</summary>
    public Surroundings Surroundings(TextWriter output, TextWriter error) =>
        new(currentFolder ?? Folder.Path, new Channel(output, IsTerminal), new Channel(error, IsTerminal: false), NoColor, new(Theme), Build)
        {
            Compare = Compare,
            SearchPath = SearchPath,
            Tool = () => Tool,
            Locale = Locale,
        };

    public static OutputTree SiteOf(params (string Path, string Text)[] files)
    {
        var all = files.ToImmutableSortedDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal);
        var entries = all.Select(file => $"{JsonSerializer.Serialize(file.Key)}:\"{Convert.ToHexStringLower(SHA256.HashData(file.Value.Span))}\"");
        var manifest = $"{{\"generator\":\"ReportGen\",\"files\":{{{string.Join(',', entries)}}}}}\n";
        return new OutputTree(all.Add(OutputTree.ManifestPath, System.Text.Encoding.UTF8.GetBytes(manifest)));
    }

    public void Dispose() => Folder.Dispose();

    /// <summary>What a pipeline of a test gives; no site: null.</summary>
    public static BuildResult Built(OutputTree? site, params ImmutableArray<Diagnostic> found) => new(site is not null, found, NoReport.Model) { Output = site };

    private BuildResult Build(SourceTree tree, BuildOptions options, FileSink sink)
    {
        (LastTree, LastOptions, Builds) = (tree, options, Builds + 1);
        var built = Pipeline is null ? Copied(tree) : Pipeline(tree, options);
        foreach (var (path, bytes) in built.Output?.InOrder() ?? []) sink(path, bytes);
        return options.Earlier is { } earlier ? built with { Memory = new BuildMemory(options.Asked, earlier.Sources, [], [], false) } : built;
    }

    private BuildResult Copied(SourceTree tree)
    {
        var files = tree.Under("content/static").Select(file => (file.Path["content/static/".Length..], System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));
        var hasErrors = Findings.Exists(finding => finding.IsError);
        return Built(hasErrors ? null : SiteOf([.. files]), [.. Findings]);
    }
}
