using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Editions.Git;

/// <summary>Reads every file of a folder as a commit has it: one process lists them, one gives their bytes, unchanged by filters, line ends
/// or replacements.</summary>
/// <param name="shown">How places in it are told: <c>HEAD:site</c>.</param>
internal sealed class CommittedFolder(GitProgram git, string shown, ReadingLimits limits, DiagnosticBag bag)
{
    /// <summary>What is to be done where the folder holds too much.</summary>
    public string Narrowing { get; init; } = "name the folder of the site with --site";

    /// <summary>Which files are looked at, by the paths inside the folder.</summary>
    public Func<string, bool> IsRead { get; init; } = _ => true;

    /// <summary>By path inside the folder; null when the commit has no such folder. What is wrong with what is there is in the
    /// bag.</summary>
    /// <param name="path">From the top of the repository, with forward slashes; empty for the top.</param>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Read(string commit, string path)
    {
        var folder = $"{commit}:{path}";
        var kind = git.Ask("cat-file", "-t", folder);
        if (kind.Text != "tree" && !kind.IsPartial) return null;
        var empty = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (kind.IsPartial) ReportPartial(SourceSpan.File(shown), "the list of the files of");
        if (bag.HasErrors) return empty;
        var listed = git.Ask("ls-tree", "-r", "-z", "-l", "--full-tree", folder);
        if (!listed.IsDone && listed.IsPartial) ReportPartial(SourceSpan.File(shown), "the files of");
        else if (!listed.IsDone) ReportUnread(listed);
        var entries = listed.Entries('\0').Select(Entry.Of).Where(entry => IsRead(entry.Path)).ToList();
        Examine(entries);
        if (bag.HasErrors) return empty;
        var blobs = Blobs(out var isPartial, [.. entries.Select(entry => entry.Id).Distinct(StringComparer.Ordinal)]);
        foreach (var missing in entries.Where(entry => !blobs.ContainsKey(entry.Id)))
        {
            if (isPartial || listed.IsPartial) ReportPartial(SourceSpan.File($"{shown}/{missing.Path}"), "this file of");
            else bag.Report(
                CliCodes.UnreadRevision,
                SourceSpan.File($"{shown}/{missing.Path}"),
                "git does not have the bytes of this file.",
                "fetch the repository whole (git fetch --refetch), or look for damage with 'git fsck'");
        }

        return bag.HasErrors ? empty : empty.SetItems(entries.Select(entry => KeyValuePair.Create(entry.Path, blobs[entry.Id])));
    }

    private void Examine(List<Entry> entries)
    {
        foreach (var entry in entries.Where(entry => !entry.IsFile))
            bag.Report(
                CliCodes.NotAFile,
                SourceSpan.File($"{shown}/{entry.Path}"),
                "It is a link or a submodule, and only files of the revision are read.",
                "commit the file itself");
        foreach (var entry in entries.Where(entry => entry.Bytes > limits.FileBytes))
            bag.Report(
                CliCodes.TooLarge,
                SourceSpan.File($"{shown}/{entry.Path}"),
                $"The file has {entry.Bytes} bytes; at most {limits.FileBytes} are read.",
                "split it");
        if (entries.Count > limits.Files || entries.Sum(entry => entry.Bytes) > limits.TotalBytes)
            bag.Report(
                CliCodes.TooLarge,
                SourceSpan.File(shown),
                $"The folder '{shown}' holds more than {limits.Files} files or {limits.TotalBytes} bytes.",
                Narrowing);
    }

    private Dictionary<string, ReadOnlyMemory<byte>> Blobs(out bool isPartial, ImmutableArray<string> ids)
    {
        var blobs = new Dictionary<string, ReadOnlyMemory<byte>>(ids.Length, StringComparer.Ordinal);
        var (exit, error) = git.Run(["cat-file", "--batch"], input => Write(ids, input), output => ReadBlobs(output, blobs));
        var answer = new GitAnswer(exit, [], error);
        isPartial = answer.IsPartial;
        if (!answer.IsDone && !isPartial) ReportUnread(answer);
        return blobs;
    }

    /// <summary>What is missing was left out when the repository was cloned, and is not fetched: where from, and by which command, the
    /// repository's own configuration says.</summary>
    private void ReportPartial(SourceSpan place, string what) =>
        bag.Report(
            CliCodes.UnreadRevision,
            place,
            $"This clone is partial: git does not have {what} the revision, and ReportGen fetches nothing.",
            $"if you trust the repository, run 'git archive --output=fetched.tar {shown}' where it is, which fetches it; or clone it whole, without --filter");

    private void ReportUnread(GitAnswer answer) =>
        bag.Report(
            CliCodes.UnreadRevision,
            SourceSpan.File(shown),
            $"git does not give the files of '{shown}': {answer.Complaint}.",
            "look for damage with 'git fsck'");

    private static void Write(ImmutableArray<string> ids, Stream input)
    {
        using var writer = new StreamWriter(input, Encoding.ASCII) { NewLine = "\n" };
        foreach (var id in ids) writer.WriteLine(id);
    }

    /// <summary>Reads answers such as <c>ID blob SIZE</c>, the bytes and a line break; one that is missing says so in the place of its kind
    /// (git-cat-file, "Batch output").</summary>
    private static void ReadBlobs(Stream stream, Dictionary<string, ReadOnlyMemory<byte>> blobs)
    {
        using var output = new BufferedStream(stream, 1 << 16);
        while (Line(output) is { } line)
        {
            var parts = line.Split(' ');
            if (parts.Length != 3 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)) continue;
            var bytes = new byte[size];
            if (output.ReadAtLeast(bytes, size, throwOnEndOfStream: false) < size) return; // git died; its exit code says so.
            output.ReadByte();
            if (parts[1] == "blob") blobs[parts[0]] = bytes;
        }
    }

    private static string? Line(Stream output)
    {
        var line = new StringBuilder();
        int next;
        while ((next = output.ReadByte()) is not -1 and not '\n') line.Append((char)next);
        return next == -1 && line.Length == 0 ? null : line.ToString();
    }

    /// <summary>A line of <c>git ls-tree -l</c>: <c>MODE KIND ID SIZE</c>, a tab and the path.</summary>
    private sealed record Entry(string Mode, string Id, long Bytes, string Path)
    {
        // The modes of files, those that can be run among them; links are 120000, submodules 160000.
        public bool IsFile => Mode is "100644" or "100755" or "100664";

        public static Entry Of(string line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Entry(
                parts[0],
                parts[2],
                long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0,
                line[(tab + 1)..]);
        }
    }
}
