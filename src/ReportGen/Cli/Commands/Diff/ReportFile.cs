using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>The file that gets a report of differences: all new or as it was, and never in a folder that is compared.</summary>
internal sealed class ReportFile
{
    // What systems of files hold that are no files: a report renamed onto a device would take its place.
    private static readonly string[] Devices = ["/dev", "/proc", "/sys"];

    private readonly string place;
    private readonly string typed;

    private ReportFile(string place, string typed) => (this.place, this.typed) = (place, typed);

    /// <summary>The file that was typed; null, with the reason in the bag, when a report must not go there.</summary>
    /// <param name="sides">What is compared.</param>
    public static ReportFile? Find(string typed, DiffOptions options, string currentFolder, IEnumerable<Side> sides, DiagnosticBag bag)
    {
        var place = ReportFolders.Real(Path.Combine(currentFolder, typed));
        var own = new[] { (
            ReportFolders.Real(Path.Combine(currentFolder, options.Site)),
            "the site") }.Concat(sides.SelectMany(side => side.Folders));
        if (Problem() is not { } problem) return new ReportFile(place, typed);
        bag.Report(
            CliCodes.ReportPlace,
            null,
            $"'{typed}' {problem}.",
            "name a file outside of what is compared with --output, or leave it out to write to the output stream");
        return null;

        string? Problem()
        {
            if (typed.Length == 0 || Path.EndsInDirectorySeparator(typed) || Directory.Exists(place)) return "is a folder";
            if (Array.Exists(Devices, folder => ReportFolders.IsInside(place, folder))) return "is no file but a device";
            return EntryKinds.Of(Path.TrimEndingDirectorySeparator(Path.Combine(currentFolder, typed))) switch
            {
                EntryKind.Other => "is no file but a pipe, a socket or a device",
                EntryKind.Link => "is a link, which is never written through",
                _ when ReportFolders.Elsewhere(typed, currentFolder) is not null => "is behind a link that leads out of the current folder",
                _ =>
                    own.Where(folder => ReportFolders.IsInside(place, folder.Item1))
                        .Select(folder => $"lies in {folder.Item2}")
                        .FirstOrDefault(),
            };
        }
    }

    /// <summary>Puts the report in place; false, with the reason in the bag and the file as it was, when the disk refuses.</summary>
    public bool Write(ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        var file = new FileBeside(place);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
            file.Write(bytes);
            file.PutInPlace();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.ReportNotWritten,
                null,
                $"The report cannot be written to '{typed}': {DiskTrouble.Words(exception)}.",
                "make room or give permission there, or name another file with --output");
            file.Discard();
            return false;
        }
    }
}
