using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads which things get a page of their own.</summary>
internal static class OwnPagesReader
{
    private static readonly WordKey<OwnPages> Numbers = Key.OptionalWord(
        "numbers",
        new WordList<OwnPages>(
            "the numbers with a page of their own", [("all", OwnPages.All), ("main", OwnPages.Main), ("none", OwnPages.None)]),
        "main",
        "Metrics: those that the first page, a key figure or a main claim rests on, or none, which all stand on one page; `all` when left out.");

    public static KeyTable Keys { get; } = new("'pages'", "Pages of their own", [Numbers]);

    public static OwnPages Read(MappingReader? reader)
    {
        if (reader is null) return OwnPages.All;
        var numbers = reader.Word(Numbers) ?? OwnPages.All;
        reader.Finish();
        return numbers;
    }
}
