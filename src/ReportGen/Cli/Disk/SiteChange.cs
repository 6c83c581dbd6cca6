using System.Collections.Immutable;

namespace ReportGen.Cli.Disk;

/// <summary>How a built site differs from the one on disk, by paths inside the site.</summary>
/// <param name="Files">How many files the built site has.</param>
internal sealed record SiteChange(int Files, ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    public bool IsNone => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <summary>How many files differ.</summary>
    public int Count => Added.Length + Changed.Length + Removed.Length;

    /// <summary>There was no site before.</summary>
    public bool IsAllNew => Files == Added.Length && Removed.IsEmpty;

    /// <summary>A site that is what a build gives.</summary>
    public static SiteChange None(SiteInventory site) => new(site.Files.Length, [], [], []);
}
