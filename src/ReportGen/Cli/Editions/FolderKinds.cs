using ReportGen.Cli.Disk;

namespace ReportGen.Cli.Editions;

/// <summary>Tells by what lies in a folder what it is.</summary>
internal static class FolderKinds
{
    private const string Settings = "report.yaml";
    private static readonly string[] SiteFiles = ["report.json", SiteManifest.FileName];

    public static FolderKind Of(string folder)
    {
        try
        {
            if (Array.Exists(SiteFiles, file => File.Exists(Path.Combine(folder, file)))) return FolderKind.Site;
            if (File.Exists(Path.Combine(folder, Settings))) return FolderKind.Content;
            if (File.Exists(Path.Combine(folder, "content", Settings))) return FolderKind.Report;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return FolderKind.Other;
            return FolderKind.Empty;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return FolderKind.Unreadable;
        }
    }

    /// <summary>A folder inside that can be compared; null when there is none.</summary>
    public static string? InnerSide(string folder) =>
        InnerFolders(folder).FirstOrDefault(
            name => Of(Path.Combine(folder, name)) is FolderKind.Site or FolderKind.Content or FolderKind.Report);

    /// <summary>A folder inside, as it is typed.</summary>
    public static string Inside(string folder, string inner) =>
        folder.Length == 0 || folder == "." ? inner : $"{folder.TrimEnd('/', '\\')}/{inner}";

    /// <summary>The names of the folders inside, in ordinal order; none when the folder cannot be read.</summary>
    public static IEnumerable<string> InnerFolders(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateDirectories().Select(inner => inner.Name).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return [];
        }
    }
}

/// <summary>What a folder is to a comparison.</summary>
internal enum FolderKind
{
    /// <summary>A build wrote it.</summary>
    Site,

    /// <summary>It holds what authors write.</summary>
    Content,

    /// <summary>Its folder <c>content</c> does.</summary>
    Report,
    Other,
    Empty,
    Unreadable,
}
