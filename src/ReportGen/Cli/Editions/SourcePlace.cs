using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Editions;

/// <summary>Where the sources of a site may lie.</summary>
/// <param name="Options">How they are built: their folders are as findings show them.</param>
/// <param name="ReadOwn">The report's own files, by paths such as <c>content/claims.yaml</c>; null, with the reasons in the bag, when they
/// cannot be read. Findings have these paths.</param>
internal sealed record SourcePlace(RunOptions Options, Func<DiagnosticBag, SourceTree?> ReadOwn)
{
    /// <summary>Whether it lies where the options or the site say: else it may be another report's.</summary>
    public bool IsExpected { get; init; } = true;

    public static SourcePlace Of(SourceSide side) =>
        new(side.Options, bag => DiskReader.Read(side.Report, new(SourceTree.Empty.Files), ReadingLimits.Default, bag));

    /// <summary>The folders in words.</summary>
    public string Words => Options.Templates is { } templates
        ? $"the files of '{Options.Content}' and '{templates}'"
        : $"the files of '{Options.Content}'";
}
