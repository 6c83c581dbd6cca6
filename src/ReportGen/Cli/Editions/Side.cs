using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;

namespace ReportGen.Cli.Editions;

/// <summary>Where one edition of a report comes from.</summary>
/// <param name="Name">As the reviewer typed it.</param>
internal abstract record Side(string Name)
{
    /// <summary>The folders of this machine that it is read from, by their real paths, and what they are called: nothing may be written
    /// there.</summary>
    public abstract ImmutableArray<(string Folder, string Words)> Folders { get; }
}

/// <summary>A folder that a build wrote.</summary>
/// <param name="Folder">Its real path.</param>
internal sealed record BuiltSide(string Name, string Folder) : Side(Name)
{
    public override ImmutableArray<(string Folder, string Words)> Folders => [(Folder, $"the site '{Name}'")];
}

/// <summary>A report's sources, built in memory.</summary>
/// <param name="Options">Its folders as they are shown in findings.</param>
internal sealed record SourceSide(string Name, RunOptions Options, ReportFolders Report) : Side(Name)
{
    public override ImmutableArray<(string Folder, string Words)> Folders => Report.Templates is { } templates
        ? [(Report.Content, "the content folder"), (templates, "the templates folder")]
        : [(Report.Content, "the content folder")];
}

/// <summary>The site that a commit holds.</summary>
/// <param name="Commit">The commit's id.</param>
internal sealed record RevisionSide(string Name, string Commit, GitRepository Repository) : Side(Name)
{
    public override ImmutableArray<(string Folder, string Words)> Folders => [];
}
