using ReportGen.Diff;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Files that differ, one in each line.</summary>
internal static class FileSection
{
    public static void Write(Comparison comparison, Sheet sheet)
    {
        if (!comparison.Files.IsEmpty) sheet.Head("Files", comparison.Files.Length);
        foreach (var file in comparison.Files)
        {
            sheet.Item(Word(file.Difference), $" {file.Path}", new Piece(Bytes(file), Tone.Dim));
            if (file.PathBefore is { } before && before != file.Path) sheet.Field("was", before);
        }
    }

    private static Piece Word(FileDifference difference) => difference switch
    {
        FileDifference.Removed => new Piece("removed", Tone.Error),
        FileDifference.Added => new Piece("added", Tone.Good),
        FileDifference.Rehashed => "renamed",
        _ => "changed",
    };

    private static string Bytes(FileChange file) => (file.BytesBefore, file.BytesAfter) switch
    {
        ({ } before, { } after) when before != after => $" {DiffText.Number(before)} → {DiffText.Number(after)} bytes",
        ({ } before, _) => $" {DiffText.Number(before)} bytes",
        (_, { } after) => $" {DiffText.Number(after)} bytes",
        _ => "",
    };
}
