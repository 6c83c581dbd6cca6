using ReportGen.Sources;

namespace ReportGen.Metrics;

/// <summary>The keys of an entry of <c>content/metrics.yaml</c>.</summary>
internal static class MetricKeys
{
    /// <summary>How a metric is shown other than as what it is.</summary>
    public enum Shown
    {
        Share,
    }

    public static readonly Key Id = Key.Required("id", KeyKind.Id, "full-vs-core", "Its name.");
    public static readonly Key Title = Key.Required("title", KeyKind.Prose, "Patches of Full against Core", "What it is, as a heading.");
    public static readonly Key Definition = Key.Required(
        "definition",
        KeyKind.Prose,
        "Patches of the Full installation divided by those of Core.",
        "How it is made, in a sentence.");
    public static readonly Key Formula =
        Key.Required("formula", KeyKind.Formula, "alpha-full.patches / alpha-core.patches", "What is computed.");
    public static readonly Key Digits =
        Key.Optional("digits", KeyKind.WholeNumber, "4", "At least so many significant digits are printed, 1 to 15; 3 when left out.")
            .Within(1, 15);
    public static readonly WordKey<Shown> As = Key.OptionalWord(
        "as",
        new WordList<Shown>("a way to show a metric", [("share", Shown.Share)]),
        "share",
        "A ratio is printed in per cent.");
    public static readonly Key Per = Key.Optional(
        "per",
        KeyKind.Text,
        "advisory",
        "A count divided by a count is printed as a number of that thing: `2.50 per advisory`. One word for one thing.");
    public static readonly Key Counts = Key.Optional(
        "counts",
        KeyKind.TextOrTexts,
        "restart",
        "What it counts, as for a reported figure; without it a metric that is one measure has the nouns of that.").Within(2, 2);
    public static readonly Key Note =
        Key.Optional("note", KeyKind.Prose, "Core has no graphical interface.", "What a reader should know of it.");

    public static KeyTable Table { get; } = new("a metric", "A metric", [Id, Title, Definition, Formula, Digits, As, Per, Counts, Note]);
}
