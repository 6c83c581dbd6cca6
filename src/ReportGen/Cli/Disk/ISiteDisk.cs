namespace ReportGen.Cli.Disk;

/// <summary>The steps that change a disk while a site is replaced. Each is one call, so that a test can interrupt every one of
/// them.</summary>
internal interface ISiteDisk
{
    void CreateFolder(string path);

    void WriteFile(string path, ReadOnlySpan<byte> bytes);

    void Rename(string from, string to);

    void DeleteFile(string path);

    /// <summary>Deletes what proves whose the folder is last, and of that the marker.</summary>
    void DeleteFolder(string path);

    /// <summary>Whether this user may delete what is in a folder.</summary>
    bool MayEmpty(string path);
}

/// <summary>The real disk.</summary>
internal sealed class SiteDisk : ISiteDisk
{
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <summary>Writes a new file. Where .NET may find an old one it cuts it to nothing first, and some systems have what was cut on the
    /// disk before the file is closed.</summary>
    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    public void Rename(string from, string to) => Directory.Move(from, to);

    public void DeleteFile(string path) => File.Delete(path);

    public void DeleteFolder(string path)
    {
        foreach (var entry in new DirectoryInfo(path).GetFileSystemInfos().Where(entry => !SiteFolder.IsProof(entry.Name)))
        {
            if (entry is DirectoryInfo { LinkTarget: null } folder) folder.Delete(recursive: true);
            else entry.Delete();
        }

        File.Delete(Path.Combine(path, SiteManifest.FileName));
        Directory.Delete(path, recursive: true);
    }

    public bool MayEmpty(string path) => UnixFiles.MayChange(path);
}
