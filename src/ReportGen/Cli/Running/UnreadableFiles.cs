using System.Collections.Frozen;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Site;

namespace ReportGen.Cli.Running;

/// <summary>Icons, fonts and drawings whose bytes are not what their names say: made by a program and mended by one, they are input that
/// cannot be read, and no finding about what an author wrote.</summary>
internal static class UnreadableFiles
{
    private static readonly FrozenSet<DiagnosticCode> Codes =
        FrozenSet.ToFrozenSet([SiteCodes.BrokenIcon, SiteCodes.BrokenSvg, LookCodes.NotAFont, LookCodes.NotAPageFont]);

    /// <summary>How a run ends that would end otherwise as given.</summary>
    public static ExitCode Or(ExitCode exit, IEnumerable<Diagnostic> found) =>
        exit == ExitCode.Findings && found.Any(finding => Codes.Contains(finding.Code)) ? ExitCode.Impossible : exit;
}
