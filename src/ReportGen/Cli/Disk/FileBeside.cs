namespace ReportGen.Cli.Disk;

/// <summary>A file that is written beside its place and then put there by renaming: it is all old or all new. No link is followed, and
/// nothing but a plain file is replaced.</summary>
/// <param name="place">Where it belongs, every link on the way to its folder followed.</param>
internal sealed class FileBeside(string place)
{
    // Reading leaves out what ends so, should a killed run leave one behind.
    private const string Ending = ".reportgen~";

    private readonly string beside = place + Ending;
    private bool isThere;

    public void Write(ReadOnlyMemory<byte> bytes) => Write(file => file.Write(bytes.Span));

    public void Write(Action<Stream> write)
    {
        EntryKinds.RequireFile(EntryKinds.Of(place));
        if (EntryKinds.Of(beside) is not (EntryKind.None or EntryKind.File))
            throw new IOException($"'{Path.GetFileName(beside)}' is in the way");
        File.Delete(beside); // what a killed run left
        using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            isThere = true;
            write(file);
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
    }

    public void PutInPlace()
    {
        EntryKinds.RequireFile(EntryKinds.Of(place));
        File.Move(beside, place, overwrite: true);
        isThere = false;
    }

    /// <summary>Takes away what was written and not put in place.</summary>
    public void Discard()
    {
        if (!isThere) return;
        try
        {
            File.Delete(beside);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // It is never read, and the next run writes over it.
        }
    }
}
