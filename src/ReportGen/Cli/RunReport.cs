using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Fixes;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli;

/// <summary>What one run found and did: everything that is told about it, in any format.</summary>
/// <param name="Change">How the built site, or its snapshots, differ from what was there; null when none was built.</param>
/// <param name="Narrative">How every number is accounted for; null when nothing was read.</param>
/// <param name="Sources">What was read, from which excerpts are shown; null when reading failed.</param>
internal sealed record RunReport(
    RunOptions Options,
    ExitCode Exit,
    ImmutableArray<Diagnostic> Diagnostics,
    SiteChange? Change,
    Story? Narrative,
    SourceTree? Sources)
{
    /// <summary>The files that were rewritten, or would be: empty unless fixing was asked for.</summary>
    public ImmutableArray<FixedFile> Fixed { get; init; } = [];

    public int Errors => Diagnostics.Count(d => d.IsError);

    public int Warnings => Diagnostics.Length - Errors;

    /// <summary>A path of the report as the author knows it: <c>content/</c>, <c>templates/</c>, <c>site/</c> and <c>snapshots/</c> stand for the folders that the options name.</summary>
    public string Shown(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (first, rest) = slash < 0 ? (path, "") : (path[..slash], path[slash..]);
        var folder = first switch
        {
            "content" => Options.Content,
            "templates" => Options.Templates ?? first,
            "site" => Options.Output,
            "snapshots" => Options.Snapshot?.Folder ?? first,
            _ => first,
        };
        return folder.Replace('\\', '/').TrimEnd('/') + rest;
    }
}
