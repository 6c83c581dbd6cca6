using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads in which words number words state no quantity.</summary>
internal static class UncountedWordsReader
{
    private static readonly Key Exceptions = Key.Optional(
        "exceptions",
        KeyKind.Texts,
        "[two left feet]",
        "Idioms, as whole sequences of words; capitals do not matter, and a hyphen is a hyphen.");
    private static readonly Key Names = Key.Optional(
        "names",
        KeyKind.Texts,
        "[Three Mile Island]",
        "Names that hold number words, capitalised as they are written.");

    public static KeyTable Keys { get; } = new("'numerals'", "Words that state no quantity", [Exceptions, Names]);

    public static UncountedWords Read(MappingReader? reader, DiagnosticBag bag)
    {
        if (reader is null) return UncountedWords.None;
        var (exceptions, names) = (Texts(reader, Exceptions, bag), Texts(reader, Names, bag));
        reader.Finish();
        return new UncountedWords(exceptions, names);
    }

    private static ImmutableArray<SourcedText> Texts(MappingReader reader, Key key, DiagnosticBag bag) =>
    [
        .. reader.Items(key, Limits.Default.Exemptions).Select(item => ScalarReader.Text(item, key.Name, bag))
            .OfType<YamlScalar>()
            .Select(scalar => new SourcedText(scalar)),
    ];
}
