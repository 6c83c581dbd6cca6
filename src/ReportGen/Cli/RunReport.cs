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

    /// <summary>What is told of the findings, in every format: of one code in one file the first ones, then how many more there are.</summary>
    public IEnumerable<Diagnostic> Told
    {
        get
        {
            var kinds = new Dictionary<(string, string?), int>();
            int Nth(Diagnostic finding) => kinds[Kind(finding)] = kinds.GetValueOrDefault(Kind(finding)) + finding.Count;
            var told = Diagnostics.Where(finding => Nth(finding) <= Limits.Default.Findings && finding.Others == 0).ToList();
            var others = kinds.Where(kind => kind.Value > Limits.Default.Findings).Select(kind => kind.Key).ToHashSet();
            var codes = Diagnostics.DistinctBy(Kind).Where(finding => others.Contains(Kind(finding)));
            return told.Concat(codes.Select(finding => Diagnostic.AndOthers(finding.Code, finding.Span?.Path, kinds[Kind(finding)] - Limits.Default.Findings)))
                .OrderBy(finding => finding.Span?.Path, StringComparer.Ordinal).ThenBy(finding => finding.Others > 0);
        }
    }

    public int Errors => Diagnostics.Where(d => d.IsError).Sum(d => d.Count);

    public int Warnings => Diagnostics.Sum(d => d.Count) - Errors;

    private static (string, string?) Kind(Diagnostic finding) => (finding.Code.Id, finding.Span?.Path);

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
