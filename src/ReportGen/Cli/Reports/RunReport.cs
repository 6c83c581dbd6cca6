using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Reports;

/// <summary>What one run found and did: everything that is told about it, in any format.</summary>
internal sealed record RunReport(RunOptions Options, ExitCode Exit, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How every number is accounted for; null when nothing was read.</summary>
    public Story? Narrative { get; init; }

    /// <summary>What was read, from which excerpts are shown; null when reading failed.</summary>
    public SourceTree? Sources { get; init; }

    /// <summary>How what was made differs from what was there; null when nothing was made.</summary>
    public FolderChange? Change { get; init; }

    /// <summary>What was rewritten, or would be; null unless that was asked for and there was something to rewrite.</summary>
    public Rewriting? Rewriting { get; init; }

    /// <summary>What became of it, in sentences for people; the counts of findings follow.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What is told of the findings, in every format: of one code in one file the first ones, then how many more there
    /// are.</summary>
    public IEnumerable<Diagnostic> Told
    {
        get
        {
            var kinds = new Dictionary<(string, string?), int>();
            int Nth(Diagnostic finding) => kinds[Kind(finding)] = kinds.GetValueOrDefault(Kind(finding)) + finding.Count;
            var told = Diagnostics.Where(finding => Nth(finding) <= Limits.Default.Findings && finding.Others == 0).ToList();
            var others = kinds.Where(kind => kind.Value > Limits.Default.Findings).Select(kind => kind.Key).ToHashSet();
            var firsts = Diagnostics.DistinctBy(Kind).Where(finding => others.Contains(Kind(finding)));
            return told.Concat(
                firsts.Select(first => Diagnostic.AndOthers(first, kinds[Kind(first)] - Limits.Default.Findings)))
                .OrderBy(finding => finding.Span?.Path, StringComparer.Ordinal).ThenBy(finding => finding.Others > 0);
        }
    }

    public int Errors => CountOf(Severity.Error);

    public int Warnings => CountOf(Severity.Warning);

    public int Notes => CountOf(Severity.Note);

    /// <summary>Findings that the report turned off.</summary>
    public int Off => CountOf(Severity.Off);

    /// <summary>As <see cref="RunOptions.Shown"/>.</summary>
    public string Shown(string path) => Options.Shown(path);

    private int CountOf(Severity severity) => Diagnostics.Where(finding => finding.Severity == severity).Sum(finding => finding.Count);

    private static (string, string?) Kind(Diagnostic finding) => (finding.Code.Id, finding.Span?.Path);
}

/// <summary>Places of sources that get other words.</summary>
/// <param name="IsWritten">False: they are only shown.</param>
internal sealed record Rewriting(ImmutableArray<TextFix> Places, bool IsWritten);
