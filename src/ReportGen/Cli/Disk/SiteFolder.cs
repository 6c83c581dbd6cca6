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
}
