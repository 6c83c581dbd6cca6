using System.Globalization;
using ReportGen.Cli.Disk;

namespace ReportGen.Cli.Reports;

/// <summary>How the files that a run made differ from those in their folder.</summary>
/// <param name="Name">What stands for the folder in findings and JSON: <c>site</c>, <c>snapshots</c>.</param>
/// <param name="IsWritten">False: they are only compared.</param>
internal sealed record FolderChange(string Name, SiteChange Change, bool IsWritten)
{
    /// <summary>How many files there are: <c>site: 33 files</c>.</summary>
    /// <param name="folder">As it was typed.</param>
    public string Files(string folder, string noun) => $"{folder}: {CountedWord.Of(Change.Files, noun)}";

    /// <summary>The same with what was written.</summary>
    public string Written(string folder, string noun) => Change.IsNone
        ? $"{Files(folder, noun)}, all as before."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Files(folder, noun)}: {Change.Added.Length} added, {Change.Changed.Length} changed, {Change.Removed.Length} removed.");

    /// <summary>The paths under the word for what happened to them.</summary>
    public IEnumerable<(string Word, IReadOnlyList<string> Paths)> Paths =>
    [
        ("added", Change.Added),
        ("changed", Change.Changed),
        ("removed", Change.Removed),
    ];
}
