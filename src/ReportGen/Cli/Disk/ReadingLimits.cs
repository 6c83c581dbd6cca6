namespace ReportGen.Cli.Disk;

/// <summary>How much of a report's folders is read before a run gives up; asked of the disk before any byte is read.</summary>
/// <param name="FileBytes">Largest single file, in bytes.</param>
/// <param name="TotalBytes">Largest sum of all files, in bytes.</param>
/// <param name="Files">Most files.</param>
/// <param name="Depth">Most folders inside each other.</param>
internal sealed record ReadingLimits(long FileBytes, long TotalBytes, int Files, int Depth)
{
    public static ReadingLimits Default { get; } = new(FileBytes: 256 << 20, TotalBytes: 1L << 30, Files: 200_000, Depth: 32);
}
