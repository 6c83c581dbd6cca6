using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;

namespace ReportGen.Cli.Editions;

/// <summary>Where one edition of a report comes from.</summary>
/// <param name="Name">As the reviewer typed it.</param>
internal abstract record Side(string Name);

/// <summary>A folder that a build wrote.</summary>
/// <param name="Folder">Its real path.</param>
internal sealed record BuiltSide(string Name, string Folder) : Side(Name);

/// <summary>A report's sources, built in memory.</summary>
/// <param name="Options">Its folders as they are shown in findings.</param>
internal sealed record SourceSide(string Name, RunOptions Options, ReportFolders Folders) : Side(Name);

/// <summary>The site that a commit holds.</summary>
/// <param name="Commit">The commit's id.</param>
internal sealed record RevisionSide(string Name, string Commit, GitRepository Repository) : Side(Name);
