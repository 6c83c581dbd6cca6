using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.Cli.Disk;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Sources;
using Drawings = System.Collections.Immutable.ImmutableDictionary<string, System.ReadOnlyMemory<byte>>;

namespace ReportGen.Cli.Last;

/// <summary>The record of the last build beside an output folder: <c>.reportgen/last</c>. It may be deleted at any time, is never needed,
/// and no byte of a site is taken from it. What it says counts only where the tool, all inputs and every file of the site are those that it
/// was made of; times of files are never asked.</summary>
internal sealed class LastBuild
{
    private const string FolderName = ".reportgen";
    private const string Record = "last";
    private const string Ignored = ".gitignore";
    private const string Everything = "*\n";
    private const long MostBytes = 64 << 20;
    private const int SealLength = 2 * SHA256.HashSizeInBytes;

    private readonly string output;
    private readonly string folder;
    private readonly Task<string?> identifying;
    private readonly Task<BuildRecord?> reading;
    private readonly Lazy<BuildRecord?> record;
    private Task<BuildRecord?>? making;

    /// <param name="output">The real path of the output folder.</param>
    /// <param name="tool">Gives what <see cref="ToolIdentity.Read"/> does; null keeps no record and believes none. That and the record are
    /// read while other things are: what it says is held to the site that is there when it is asked.</param>
    public LastBuild(string output, Func<string?> tool)
    {
        this.output = output;
        folder = FolderBeside(output);
        identifying = Task.Run(tool);
        reading = identifying.ContinueWith(known => known.Result is null ? null : Read(), TaskScheduler.Default);
        _ = reading.ContinueWith(read => read.Result?.Facts, TaskScheduler.Default); // before they are asked for
        record = new Lazy<BuildRecord?>(() => reading.GetAwaiter().GetResult() is { } read && read.Tool == Tool ? read : null);
    }

    /// <summary>Where the record of an output folder is, seen from the folder's parent.</summary>
    public const string RecordPath = FolderName + "/last";

    /// <summary>Whether there is a record beside an output folder.</summary>
    public static bool IsKept(string output) =>
        EntryKinds.Of(FolderBeside(output)) == EntryKind.Folder
        && EntryKinds.Of(Path.Combine(FolderBeside(output), Record)) == EntryKind.File;

    /// <summary>Deletes the record, and its folder where nothing else is in it.</summary>
    public static void Discard(string output)
    {
        var folder = FolderBeside(output);
        File.Delete(Path.Combine(folder, Record));
        var ignored = Path.Combine(folder, Ignored);
        var rest = Directory.GetFileSystemEntries(folder);
        if (rest is [var only] && only == ignored && EntryKinds.Of(ignored) == EntryKind.File && File.ReadAllText(ignored) == Everything)
        {
            File.Delete(ignored);
            rest = [];
        }

        if (rest.Length == 0) Directory.Delete(folder);
    }

    private string? Tool => identifying.GetAwaiter().GetResult();

    private string Place => Path.Combine(folder, Record);

    private static string FolderBeside(string output) => Path.Combine(Path.GetDirectoryName(output) ?? output, FolderName);

    /// <summary>What of the present site can be used again when something has changed: nothing, unless this very tool made it.</summary>
    public Drawings Drawings(SiteInventory site) => OfThisSite is null ? BuildOptions.Default.EarlierFiles : site.Drawings(output);

    /// <summary>The record, when a build would find the same and give the site that is there to the last byte; else null.</summary>
    /// <param name="sources">As <see cref="SourceHashes.Of"/>.</param>
    public BuildRecord? Same(ImmutableSortedDictionary<string, string> sources, AskedOfBuild asked, SiteInventory site) =>
        OfThisSite is { } last
            && site.Manifest is { } manifest
            && last.Asked == asked
            && last.Sources.SequenceEqual(sources)
            && Matches(manifest)
            ? last
            : null;

    /// <summary>What of the last build the next may use; null where none is kept.</summary>
    /// <param name="sources">As <see cref="SourceHashes.Of"/>.</param>
    public EarlierBuild? Earlier(ImmutableSortedDictionary<string, string> sources, SiteInventory site) =>
        Tool is null ? null : new EarlierBuild(sources, OfThisSite?.Memory, site.Manifest?.Hashes.Keys ?? [], path => site.AsMade(output, path));

    /// <summary>Begins to put together the record of a build while its site is put in place.</summary>
    public void Begin(BuildResult built)
    {
        if (Tool is { } tool && built.Memory is { } memory)
            making = Task.Run(() => BuildRecord.Of(tool, memory, manifest: "", built.Diagnostics, built.Model.Narrative));
    }

    /// <summary>Writes the record that was begun, whose site is in place. Where that fails there is none, and the next build makes
    /// everything.</summary>
    public void Keep()
    {
        if (making?.GetAwaiter().GetResult() is not { } made) return;
        try
        {
            Write(made with { Manifest = SiteFolder.HashIn(output) });
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // Never needed.
        }
    }

    private BuildRecord? OfThisSite => record.Value is { } last && last.Manifest == SiteFolder.HashIn(output) ? last : null;

    private bool Matches(SiteManifest manifest)
    {
        try
        {
            return manifest.Matches(output);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return false;
        }
    }

    private void Write(BuildRecord made)
    {
        if (EntryKinds.Of(folder) is not (EntryKind.None or EntryKind.Folder)) return;
        Directory.CreateDirectory(folder);
        if (!File.Exists(Path.Combine(folder, Ignored))) Put(Path.Combine(folder, Ignored), file => file.Write(Encoding.ASCII.GetBytes(Everything)));
        Put(Place, file => WriteSealed(file, made));
    }

    private static void Put(string place, Action<Stream> write)
    {
        if (EntryKinds.Of(place) is not (EntryKind.None or EntryKind.File)) return;
        var file = new FileBeside(place);
        try
        {
            file.Write(write);
            file.PutInPlace();
        }
        finally
        {
            file.Discard();
        }
    }

    /// <summary>A record that was cut or edited is none: its own hash stands behind it. It goes to the file piece by piece: that of a large
    /// report has as many bytes as hundreds of pages.</summary>
    private static void WriteSealed(Stream file, BuildRecord record)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
            JsonSerializer.Serialize(hashed, record, RecordJson.Default.BuildRecord);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.Hash!)));
    }

    private BuildRecord? Read()
    {
        try
        {
            if (EntryKinds.Of(folder) != EntryKind.Folder || EntryKinds.Of(Place) != EntryKind.File) return null;
            if (new FileInfo(Place).Length > MostBytes) return null;
            var bytes = File.ReadAllBytes(Place);
            var json = bytes.AsSpan(0, Math.Max(bytes.Length - SealLength, 0));
            var seal = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json)));
            return bytes.AsSpan(json.Length).SequenceEqual(seal)
                ? JsonSerializer.Deserialize(json, RecordJson.Default.BuildRecord)
                : null;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception) || exception is JsonException)
        {
            return null;
        }
    }
}
