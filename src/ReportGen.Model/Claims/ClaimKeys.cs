using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>The keys of an entry of <c>content/claims.yaml</c>.</summary>
internal static class ClaimKeys
{
    /// <summary>How a sentence puts its number.</summary>
    public enum ClaimWording
    {
        TimesGreater,
    }

    public static readonly Key Id = Key.Required("id", KeyKind.Id, "twice", "Its name, and its address.");
    public static readonly Key Source = Key.Required("source", KeyKind.Id, "vendor-notes", "Who says it.");
    public static readonly Key JudgedBy = Key.Optional(
        "judged_by",
        KeyKind.Ids,
        "[vendor-notes]",
        "Further sources, on whose reported figures its own measure rests.");
    public static readonly Key Place = Key.Required("place", KeyKind.Text, "the summary", "Where in the source it stands.");
    public static readonly Key By =
        Key.Optional("by", KeyKind.Text, "the vendor", "Who said it, as sentences name them; what the source is `called` when left out.");
    public static readonly Key Says = Key.Required(
        "says",
        KeyKind.Prose,
        "'Full had [twice](claim:twice) the patches of Core.'",
        "The sentence, with its number bound to the claim itself.");
    public static readonly Key Metric =
        Key.Optional("metric", KeyKind.Measure, "full-vs-core", "What it is about; not needed with `order_of` and `untestable`.");
    public static readonly Key EqualTo =
        Key.Optional("equals", KeyKind.Quantity, "2x", "It asserts this value, as precisely as it is written.");
    public static readonly Key Above = Key.Optional("above", KeyKind.Quantity, "2.7 GB", "It asserts more than this.");
    public static readonly Key AtLeast = Key.Optional("at_least", KeyKind.Quantity, "12", "It asserts this or more.");
    public static readonly Key Below = Key.Optional("below", KeyKind.Quantity, "5%", "It asserts less than this.");
    public static readonly Key AtMost = Key.Optional("at_most", KeyKind.Quantity, "3 days", "It asserts this or less.");
    public static readonly Key Between =
        Key.Optional("between", KeyKind.Quantities, "[12, 18]", "It asserts something from the first to the second, both included.")
            .Within(2, 2);
    public static readonly Key LargestOf = Key.Optional(
        "largest_of",
        KeyKind.Measures,
        "[alpha-full.size, alpha-core.size]",
        "It asserts that the metric is the largest of these; at least two.").Within(2, int.MaxValue);
    public static readonly Key OrderOf = Key.Optional(
        "order_of",
        KeyKind.Measures,
        "[alpha-full.size, alpha-core.size]",
        "It asserts this order, the largest first; at least two.").Within(2, int.MaxValue);
    public static readonly Key Among = Key.Optional(
        "among",
        KeyKind.Measures,
        "[alpha-full.size, alpha-core.size]",
        "With `order_of`: what comes after those, in any order.");
    public static readonly Key Untestable = Key.Optional(
        "untestable",
        KeyKind.Prose,
        "The notes do not say what they count.",
        "Why no data can judge it. The verdict is then `untestable`.");
    public static readonly WordKey<ClaimWording> Wording = Key.OptionalWord(
        "wording", new WordList<ClaimWording>("a wording", [("times-greater", ClaimWording.TimesGreater)]), "times-greater",
        "The sentence says \"3× greater\", which some read as 3 times and some as 4 times.");
    public static readonly Key Figure = Key.Optional("figure", KeyKind.Id, "alpha-total", "The reported figure that the source rests on.");
    public static readonly WordKey<VerdictKind> Expect = Key.OptionalWord(
        "expect", new WordList<VerdictKind>("a verdict", [.. Enum.GetValues<VerdictKind>().Select(kind => (VerdictWords.Id(kind), kind))]),
        "confirmed", "The verdict that the authors accept. Another one is an error, a missing one a warning.");
    public static readonly WordKey<ClaimWeight> Weight = Key.OptionalWord(
        "weight",
        new WordList<ClaimWeight>("a weight", [.. Enum.GetValues<ClaimWeight>().Select(weight => (ClaimWeights.Id(weight), weight))]),
        "minor",
        "Whether the source's case rests on it; `main` when left out. The ledger shows main claims first.");
    public static readonly Key Note = Key.Optional("note", KeyKind.Prose, "The notes round.", "What a reader should know of it.");

    public static KeyTable Table { get; } = new(
        "a claim", "A claim",
        [
            Id,
            Source,
            JudgedBy,
            Place,
            By,
            Says,
            Metric,
            EqualTo,
            Above,
            AtLeast,
            Below,
            AtMost,
            Between,
            LargestOf,
            OrderOf,
            Among,
            Untestable,
            Wording,
            Figure,
            Expect,
            Weight,
            Note,
        ])
    {
        ExactlyOne = [.. Assertions],
        Rules =
        [
            .. Assertions.Except([OrderOf, Untestable]).Select(key => new KeyRule(KeyCondition.Has(key)) { Needs = [Metric] }),
            new(KeyCondition.Has(OrderOf)) { Refuses = [Metric] },
            new(KeyCondition.Has(Among)) { Needs = [OrderOf] },
        ],
    };

    /// <summary>Those of which a claim has exactly one.</summary>
    public static IEnumerable<Key> Assertions => [EqualTo, Above, AtLeast, Below, AtMost, Between, LargestOf, OrderOf, Untestable];
}
