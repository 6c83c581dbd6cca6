using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads which pages hold numbers that are not checked.</summary>
internal static class UncheckedReader
{
    private static readonly Key Unchecked = Key.Required(
        "unchecked",
        KeyKind.Texts,
        "[pages/**]",
        "The pages, as paths below `content`: `*` stands for characters of one step, `**` for any steps. Posts are never among them.");
    private static readonly Key Because = Key.Required(
        "because",
        KeyKind.Text,
        "they tell how a program is used",
        "Why, for the readers of these pages: it follows the word because.");

    public static KeyTable Keys { get; } = new("'numbers'", "Unchecked numbers", [Unchecked, Because]);

    public static UncheckedPages? Read(MappingReader? reader, PlainText plain, DiagnosticBag bag)
    {
        if (reader is null) return null;
        var written = reader.Items(Unchecked, Limits.Default.Globs).Select(item => ScalarReader.Text(item, Unchecked.Name, bag));
        var globs = written.OfType<YamlScalar>()
            .Select(scalar => new SourcedText(scalar)).Where(glob => IsUsable(glob, bag)).ToImmutableArray();
        var because = plain.Of(reader, Because);
        reader.Finish();
        return globs.IsEmpty || because is null ? null : new UncheckedPages(globs, because);
    }

    private static bool IsUsable(SourcedText glob, DiagnosticBag bag)
    {
        if (PathGlob.ProblemOf(glob.Text) is not { } found) return true;
        bag.Report(DataCodes.BadGlob, glob.Span, $"the pattern '{Shown(glob.Text)}' {found.Problem}.", found.Remedy);
        return false;
    }

    private static string Shown(string glob) =>
        glob.Length <= Limits.Default.GlobCharacters ? glob : glob[..Limits.Default.GlobCharacters] + "…";
}
