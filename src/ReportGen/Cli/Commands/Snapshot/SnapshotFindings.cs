using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Diff.Lines;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Snapshot;

/// <summary>Tells in findings how snapshots differ from what the pages say.</summary>
internal static class SnapshotFindings
{
    private const string NotOurs = "ReportGen did not write it, so it is never deleted: give the snapshots a folder of their own";
    private const string KeptByGit =
        "have git leave it as it is: '*.verified.md text eol=lf' in .gitattributes; then run 'reportgen snapshot' again";

    /// <summary>A finding for each snapshot that is missing or has no page, and for each line of the others that differs.</summary>
    public static void Report(SiteChange change, SnapshotFolder folder, SnapshotOrder order, OutputTree files, DiagnosticBag bag)
    {
        var remedy =
            $"review the change, then run 'reportgen snapshot {order.Folder}{(order.Of is { } side ? $" --of {side}" : "")} --prune'";
        foreach (var path in change.Added) Add(path, 1, $"The snapshot '{path}' is missing: a page has come.");
        foreach (var path in change.Removed)
        {
            if (folder.IsOurs(path)) Add(path, 1, $"No page has the snapshot '{path}': a page has gone.");
            else Add(path, 1, $"No page has the snapshot '{path}'.", NotOurs);
        }

        foreach (var path in change.Changed)
        {
            if (EntryKinds.Of(folder.PlaceOf(path)) is not EntryKind.File and var kind)
            {
                Add(path, 1, $"The snapshot '{path}' is {EntryKinds.Words(kind)} and no file.", "take it out of the folder");
                continue;
            }

            var (snapshot, page) =
                (SnapshotFolder.TextOf(File.ReadAllBytes(folder.PlaceOf(path))), Encoding.UTF8.GetString(files.Files[path].Span));
            if (snapshot == page)
                Add(path, 1, $"The snapshot '{path}' says what the page says, with other line ends or a byte order mark.", KeptByGit);
            foreach (var (line, before, after) in LineDifferences.Of(snapshot, page))
                Add(path, line, $"The snapshot '{path}' has {Quoted(before)}, the page has {Quoted(after)}.");
        }

        // Not by the bag's own way, which cuts a long message in the middle: there the page's words begin.
        void Add(string path, int line, string message, string? other = null) =>
            bag.Add(
                new Diagnostic(
                    CliCodes.SnapshotDiffers,
                    new SourceSpan($"snapshots/{path}", line, 1, line, 1),
                    message,
                    other ?? remedy,
                    []));
    }

    /// <summary>A warning for each snapshot that no page has.</summary>
    public static void ReportOrphans(IEnumerable<string> paths, SnapshotFolder folder, DiagnosticBag bag)
    {
        foreach (var path in paths)
        {
            var remedy = folder.IsOurs(path) ? "add --prune to delete it" : NotOurs;
            bag.Report(CliCodes.SnapshotOrphan, SourceSpan.File($"snapshots/{path}"), $"No page has the snapshot '{path}'.", remedy);
        }
    }

    private static string Quoted(string? line) => line switch
    {
        null => "no such line",
        "" => "an empty line",
        _ => $"'{line}'",
    };
}
