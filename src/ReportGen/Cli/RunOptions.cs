using System.Collections.Immutable;
using ReportGen.Cli.Snapshots;
using ReportGen.Diagnostics;
using ReportGen.Narrative;

namespace ReportGen.Cli;

/// <summary>What can be asked for: write the site, say whether it would change, or keep what its pages say as text.</summary>
public enum Work
{
    Build,
    Check,
    Snapshot,
}

/// <summary>What happens to findings for which it is known what to write.</summary>
public enum Fixing
{
    None,

    /// <summary>The change is shown.</summary>
    Shown,

    /// <summary>The change is shown, then written.</summary>
    Written,
}

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
}

/// <summary>Whether colour may be used where the stream is a terminal.</summary>
public enum Colour
{
    WhereTerminal,
    Never,
}

/// <summary>Everything that the arguments say, folders as they were typed.</summary>
/// <param name="Templates">Null: the folder <c>templates</c> beside the content folder, if there is one.</param>
public sealed record RunOptions(
    Work Work,
    string Content,
    string? Templates,
    string Output,
    string? BaseUrl,
    DraftPosts Drafts,
    Strictness Strictness,
    Verbosity Verbosity,
    Colour Colour,
    Format Format)
{
    public FuturePosts Future { get; init; } = FuturePosts.LeftOut;

    public Fixing Fixing { get; init; } = Fixing.None;

    /// <summary>There when snapshots are asked for.</summary>
    public SnapshotOrder? Snapshot { get; init; }

    /// <summary>What a build is asked for.</summary>
    /// <param name="earlierFiles">As <see cref="BuildOptions.EarlierFiles"/>.</param>
    internal BuildOptions Building(ImmutableDictionary<string, ReadOnlyMemory<byte>> earlierFiles) => new(BaseUrl, Drafts, earlierFiles) { Future = Future };

    /// <summary>Whether what was found must not be published.</summary>
    internal bool Forbids(DiagnosticBag bag) => bag.HasErrors || (Strictness == Strictness.WarningsAreErrors && bag.Count > 0);
}
