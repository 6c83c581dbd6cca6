using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of a reported figure of a dataset.</summary>
internal static class FigureKeys
{
    public static readonly Key Id =
        Key.Required("id", KeyKind.Id, "alpha-total", "Its name, given once in the report: formulas write `reported.alpha-total`.");
    public static readonly Key Title = Key.Required("title", KeyKind.Prose, "Total size of the patches of Alpha", "What it is.");
    public static readonly Key Measure = Key.Required(
        "measure",
        KeyKind.Id,
        "size",
        "A measure of selections, `downtime`, or a word of your own. The first two fix the kind of the value.");
    public static readonly Key Part =
        Key.Optional("part", KeyKind.Text, "critical", "The part of the measure that it is, as in `size[critical]`.");
    public static readonly Key Period =
        Key.Optional("period", KeyKind.Mapping, "{from: 2008-01-01, to: 2008-06-30}", "The days that it is about.")
            .Holding(() => PeriodKeys.Table);
    public static readonly Key Value = Key.Required("value", KeyKind.Quantity, "over 12 MB", "What the source states, in its words.");
    public static readonly Key Counts = Key.Optional(
        "counts",
        KeyKind.TextOrTexts,
        "restart",
        "What it counts: a noun that the report knows, or a word for one and one for several, such as `[employee, employees]`.").Within(2, 2);
    public static readonly Key Parts =
        Key.Optional("parts", KeyKind.Ids, "[alpha-first, alpha-second]", "Figures that add up to it: the value is then what both allow.");
    public static readonly WordKey<int> Expect = Key.OptionalWord(
        "expect", new WordList<int>("an expectation", [("disagree", 0)]), "disagree",
        "The parts are known not to add up to it; only with `parts`.");
    public static readonly Key Source = Key.Required("source", KeyKind.Id, "vendor-notes", "Who states it.");
    public static readonly Key Also =
        Key.Optional("also", KeyKind.Ids, "[weekly]", "Further sources that state the same figure, each once.");
    public static readonly Key Place = Key.Optional("place", KeyKind.Text, "the summary", "Where in the source it stands.");

    public static KeyTable Table { get; } = new(
        "a reported figure", "A reported figure", [Id, Title, Measure, Part, Period, Value, Counts, Parts, Expect, Source, Also, Place])
    {
        Rules = [new(KeyCondition.Has(Expect)) { Needs = [Parts] }],
    };
}
