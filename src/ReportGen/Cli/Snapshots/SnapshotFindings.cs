using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Site;

namespace ReportGen.Cli.Snapshots;

/// <summary>Tells in findings how snapshots differ from what the pages say.</summary>
internal static class SnapshotFindings
{
    private const int MostOfLine = 100;

    /// <summary>A finding for each snapshot that is missing, differs, or has no page, at the first line that differs.</summary>
    public static void Report(SiteChange change, SnapshotFolder folder, SnapshotOrder order, OutputTree files, DiagnosticBag bag)
    {
        var remedy = $"review the change, then run 'reportgen snapshot {order.Folder}{(order.Of is { } side ? $" --of {side}" : "")} --prune'";
        foreach (var path in change.Added) Add(path, 1, $"The snapshot '{path}' is missing: a page has come.");
        foreach (var path in change.Removed) Add(path, 1, $"No page has the snapshot '{path}': a page has gone.");
        foreach (var path in change.Changed)
        {
            var (line, before, after) = FirstDifference(File.ReadAllBytes(folder.PlaceOf(path)), files.Files[path].ToArray());
            Add(path, line, $"The snapshot '{path}' has {Quoted(before)}, the page has {Quoted(after)}.");
        }

        void Add(string path, int line, string message) =>
            bag.Report(CliCodes.SnapshotDiffers, new SourceSpan($"snapshots/{path}", line, 1, line, 1), message, remedy);
    }

    /// <summary>A warning for each snapshot that no page has.</summary>
    public static void ReportOrphans(IEnumerable<string> paths, SnapshotFolder folder, DiagnosticBag bag)
    {
        foreach (var path in paths)
        {
            var remedy = folder.IsOurs(path) ? "add --prune to delete it" : "ReportGen did not write it, so it is never deleted: give the snapshots a folder of their own";
            bag.Report(CliCodes.SnapshotOrphan, SourceSpan.File($"snapshots/{path}"), $"No page has the snapshot '{path}'.", remedy);
        }
    }

    /// <summary>Lines are null where the text has ended.</summary>
    private static (int Line, string? Before, string? After) FirstDifference(byte[] before, byte[] after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at]) at++;
        return (at + 1, at < old.Length ? old[at] : null, at < now.Length ? now[at] : null);
    }

    private static string[] Lines(byte[] text) => Encoding.UTF8.GetString(text).Split('\n');

    private static string Quoted(string? line) => line switch
    {
        null => "no such line",
        "" => "an empty line",
        { Length: > MostOfLine } => $"'{line[..MostOfLine]}…'",
        _ => $"'{line}'",
    };
}
