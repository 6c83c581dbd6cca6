using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Files that differ, by what happened to them. Their sizes are in the JSON and in the HTML report.</summary>
internal static class FileSection
{
    public static void Write(Comparison comparison, Sheet sheet)
    {
        foreach (var files in comparison.Files.GroupBy(file => file.Difference).OrderBy(files => files.Key))
            sheet.Item(new Piece($"{English.Beginning(ChangeWords.Of(files.Key))} ({Words.Of(files.Count())}):", ToneOf(files.Key)), $" {string.Join(", ", files.Select(file => file.Path))}");
    }

    private static Tone ToneOf(FileDifference difference) => difference switch
    {
        FileDifference.Removed => Tone.Error,
        FileDifference.Added => Tone.Good,
        _ => Tone.Plain,
    };
}
