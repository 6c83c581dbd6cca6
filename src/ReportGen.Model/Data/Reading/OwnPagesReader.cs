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

    private static readonly WordKey<OwnPages> Charts = AllOrNone(
        "charts",
        "Charts: each with its data, a citation and what other sites show it by, or none, whose data stand where they are shown");

    private static readonly WordKey<OwnPages> Claims = AllOrNone(
        "claims", "Claims: each with what the ledger tells of it and a citation, or none, which stand in the ledger alone");

    private static readonly WordKey<OwnPages> Readings = AllOrNone(
        "readings", "Other readings of the figures: those that change a verdict or a main number, or none");

    public static KeyTable Keys { get; } = new("'pages'", "Pages of their own", [Numbers, Charts, Claims, Readings]);

    public static (OwnPages Numbers, OwnPages Charts, OwnPages Claims, OwnPages Readings) Read(MappingReader? reader)
    {
        if (reader is null) return (OwnPages.All, OwnPages.All, OwnPages.All, OwnPages.All);
        var own = (Of(Numbers), Of(Charts), Of(Claims), Of(Readings));
        reader.Finish();
        return own;

        OwnPages Of(WordKey<OwnPages> key) => reader.Word(key) ?? OwnPages.All;
    }

    private static WordKey<OwnPages> AllOrNone(string name, string meaning) => Key.OptionalWord(
        name,
        new WordList<OwnPages>($"the {name} with a page of their own", [("all", OwnPages.All), ("none", OwnPages.None)]),
        "none",
        meaning + "; `all` when left out.");
}
