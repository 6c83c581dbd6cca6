using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;

namespace ReportGen.Cli;

/// <summary>How much is told beside the findings.</summary>
public enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}

/// <summary>Whether a warning alone lets a run fail.</summary>
public enum Strictness
{
    Normal,
    WarningsAreErrors,
}

/// <summary>How findings are written on the output stream.</summary>
public enum Format
{
    /// <summary>For people: the line that is meant, with a mark below it.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS, 2020-03-27), as code-scanning services read it.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation.</summary>
    Github,

    /// <summary>A table for spreadsheets; of lists only.</summary>
    Csv,
}

/// <summary>Whether colour may be used where the stream is a terminal.</summary>
public enum ColourUse
{
    WhereTerminal,
    Never,
}

/// <summary>What every command can be told, folders as they were typed.</summary>
internal sealed record RunOptions
{
    /// <summary>The name of the command.</summary>
    public required string Command { get; init; }

    public required string Content { get; init; }

    /// <summary>Null: the folder <c>templates</c> beside the content folder, if there is one.</summary>
    public required string? Templates { get; init; }

    /// <summary>The folder of the site: on disk, or inside of a revision.</summary>
    public required string Output { get; init; }

    public required string? BaseUrl { get; init; }

    public required DraftPosts Drafts { get; init; }

    public required FuturePosts Future { get; init; }

    public required Strictness Strictness { get; init; }

    public required Verbosity Verbosity { get; init; }

    public required ColourUse Colour { get; init; }

    public required Format Format { get; init; }

    /// <summary>Whether the run tells how long its stages took.</summary>
    public bool Timings { get; init; }

    /// <summary>Folders that this command alone has, by the name that stands for them in findings, as <c>content</c> does for the content
    /// folder.</summary>
    public ImmutableSortedDictionary<string, string> OwnFolders { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same where findings carry their places as the reviewer knows them: nothing stands for another folder.</summary>
    public RunOptions WithPlacesAsTheyAre() => this with { Content = "content", Templates = null, Output = "site" };

    /// <summary>What changes a site beside its sources.</summary>
    public AskedOfBuild Asked => new(BaseUrl, Drafts, Future);

    /// <summary>What a build is asked for.</summary>
    /// <param name="earlierFiles">As <see cref="BuildOptions.EarlierFiles"/>.</param>
    public BuildOptions Building(ImmutableDictionary<string, ReadOnlyMemory<byte>> earlierFiles) =>
        new(BaseUrl, Drafts, earlierFiles) { Future = Future };

    /// <summary>Whether what was found must not be published.</summary>
    public bool Forbids(DiagnosticBag bag) => bag.HasErrors || (Strictness == Strictness.WarningsAreErrors && bag.HasWarnings);

    /// <summary>Whether a finding is told by commands that check nothing: warnings are for <c>check</c>, unless they count as
    /// errors.</summary>
    public bool Tells(Diagnostic finding) => finding.IsError
        || (Strictness == Strictness.WarningsAreErrors && finding.Severity == Severity.Warning);

    /// <summary>A path of the report as the author knows it: <c>content/</c>, <c>templates/</c> and <c>site/</c> stand for the folders that
    /// were typed.</summary>
    public string Shown(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (first, rest) = slash < 0 ? (path, "") : (path[..slash], path[slash..]);
        var folder = first switch
        {
            "content" => Content,
            "templates" => Templates ?? first,
            "site" => Output,
            _ => OwnFolders.GetValueOrDefault(first, first),
        };
        return folder.Replace('\\', '/').TrimEnd('/') + rest;
    }
}
