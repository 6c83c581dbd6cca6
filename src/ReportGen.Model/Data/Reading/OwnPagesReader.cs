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

    private static readonly WordKey<OwnPages> Charts = Key.OptionalWord(
        "charts",
        new WordList<OwnPages>("the charts with a page of their own", [("all", OwnPages.All), ("none", OwnPages.None)]),
        "none",
        "Charts: each with its data, a citation and what other sites show it by, or none, whose data stand where they are shown; "
            + "`all` when left out.");

    private static readonly WordKey<OwnPages> Claims = Key.OptionalWord(
        "claims",
        new WordList<OwnPages>("the claims with a page of their own", [("all", OwnPages.All), ("none", OwnPages.None)]),
        "none",
        "Claims: each with what the ledger tells of it and a citation, or none, which stand in the ledger alone; `all` when left out.");

    public static KeyTable Keys { get; } = new("'pages'", "Pages of their own", [Numbers, Charts, Claims]);

    public static (OwnPages Numbers, OwnPages Charts, OwnPages Claims) Read(MappingReader? reader)
    {
        if (reader is null) return (OwnPages.All, OwnPages.All, OwnPages.All);
        var own = (
            reader.Word(Numbers) ?? OwnPages.All,
            reader.Word(Charts) ?? OwnPages.All,
            reader.Word(Claims) ?? OwnPages.All);
        reader.Finish();
        return own;
    }
}
