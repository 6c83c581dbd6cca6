using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the levels of findings in <c>report.yaml</c>; whether there are such kinds is known where all are.</summary>
internal static class FindingLevelReader
{
    private static readonly Key Code =
        Key.Required("code", KeyKind.Text, "RG6034", "The code of a warning, as findings show it; `docs/findings.md` lists all.");
    private static readonly WordKey<Severity> Level = Key.RequiredWord(
        "level",
        new WordList<Severity>(
            "a level",
            [("off", Severity.Off), ("note", Severity.Note), ("warning", Severity.Warning), ("error", Severity.Error)]),
        "note",
        "`error` stops the build; `note` is told and never stops it; `off` is told with `--verbose` and counted always.");
    private static readonly Key Because =
        Key.Required("because", KeyKind.Text, "quoted headings begin lower", "Why: it is told with the finding.");

    public static KeyTable Keys { get; } = new("a level of findings", "A level of findings", [Code, Level, Because]);

    public static ImmutableArray<FindingLevel> Read(IEnumerable<YamlNode> items, DiagnosticBag bag) =>
        [.. items.Select(item => ReadOne(item, bag)).OfType<FindingLevel>()];

    private static FindingLevel? ReadOne(YamlNode node, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, Keys, bag) is not { } reader) return null;
        var (code, level, because) = (reader.Text(Code), reader.Word(Level), reader.PlainString(Because));
        reader.Finish();
        return code is { } id && level is { } severity && because is not null ? new FindingLevel(id, severity, because) : null;
    }
}
