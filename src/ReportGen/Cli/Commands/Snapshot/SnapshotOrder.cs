namespace ReportGen.Cli.Commands.Snapshot;

/// <summary>What is done with snapshots that are not what the pages say.</summary>
internal enum SnapshotWork
{
    /// <summary>They are written; those of pages that are gone are told of and kept.</summary>
    Write,

    /// <summary>They are written; those of pages that are gone are deleted.</summary>
    WriteAndPrune,

    /// <summary>Nothing is written: each is a finding.</summary>
    Compare,
}

/// <summary>What <c>snapshot</c> is asked for.</summary>
/// <param name="Folder">As it was typed.</param>
/// <param name="Of">The side whose pages are read, as <c>diff</c> takes it; null: a build of the working tree.</param>
internal sealed record SnapshotOrder(string Folder, string? Of, SnapshotWork Work);
