using System.Security.Cryptography;
using ReportGen.Published;

namespace ReportGen.Cli.Disk;

/// <summary>An output folder and the three names beside it that a replacement uses.</summary>
/// <param name="Path">The real path of the folder that readers get.</param>
internal sealed record SiteFolder(string Path)
{
    /// <summary>Where the next site is written before it takes the place of the present one.</summary>
    public string New => Path + ".new";

    /// <summary>Where the present site stands aside for the moment between two renamings.</summary>
    public string Old => Path + ".old";

    /// <summary>The file that a running build holds; one that is left over tells that a build was interrupted.</summary>
    public string Lock => Path + ".lock";

    /// <summary>In the folder of the next site from its first moment until the swap: it holds the token of the lock.</summary>
    public string Marker => System.IO.Path.Combine(New, MarkerName);

    public const string MarkerName = OutputTree.MarkerPath;

    /// <summary>What proves whose a folder is; it is deleted last, so that a folder that is half deleted can still be told.</summary>
    public static bool IsProof(string name) => name is MarkerName or SiteManifest.FileName;

    /// <summary>SHA-256 of a folder's manifest, <see cref="LockText.NoManifest"/> where it has none.</summary>
    public static string HashIn(string folder) =>
        System.IO.Path.Combine(folder, SiteManifest.FileName) is var manifest && EntryKinds.Of(manifest) == EntryKind.File
            ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(manifest)))
            : LockText.NoManifest;
}
