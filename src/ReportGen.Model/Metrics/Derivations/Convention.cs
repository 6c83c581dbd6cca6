using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>A convention that a value rests on.</summary>
/// <param name="Place">In the fixed order in which conventions are told.</param>
/// <param name="Words">One plain sentence.</param>
internal readonly record struct Convention(ConventionPlace Place, string Words)
{
    public static Convention Precision { get; } = new(ConventionPlace.Precision, "A plain figure is as precise as its last written digit.");

    public static Convention About { get; } = new(
        ConventionPlace.About,
        "“About” means within half a unit of the last significant digit, or one unit where that is the last written digit.");

    public static Convention NoFarEnd { get; } = new(ConventionPlace.NoFarEnd, "“At least” and “at most” say nothing about the other end.");

    public static Convention Range { get; } = new(ConventionPlace.Range, "A range includes both its ends.");

    public static Convention DecimalBytes { get; } = new(ConventionPlace.DecimalBytes, "kB, MB, GB and TB are powers of 1,000.");

    public static Convention Window { get; } = new(ConventionPlace.Window, "A period includes its first and its last day.");

    public static Convention Months { get; } =
        new(ConventionPlace.Months, "A whole calendar month counts as one month, a part of one by its days.");

    public static Convention Year { get; } = new(ConventionPlace.Year, "A year is 365.25 days.");

    public static Convention Nines { get; } =
        new(ConventionPlace.Nines, "An availability of n nines is at least 1 − 10^−n and below the next such step.");

    public static Convention CompleteList { get; } = new(ConventionPlace.List, "The list of records is complete for the period.");

    public static Convention Sample { get; } =
        new(ConventionPlace.List, "The records are a sample: numbers are about them, not about all that was released.");

    public static Convention IncompleteList { get; } =
        new(ConventionPlace.List, "The list of records may lack some for the period, so nothing limits a count from above.");

    public static Convention Advisories { get; } =
        new(ConventionPlace.Advisories, "An advisory is counted once, however many records it has; a record without one counts by itself.");

    public static Convention Days { get; } = new(ConventionPlace.Days, "A day is counted once, however many records it has.");

    public static Convention Cves { get; } = new(ConventionPlace.Cves, "A CVE is counted once, however many records repair it.");

    public static Convention InferredIn { get; } = new(ConventionPlace.Inferred, "Records that are only inferred to belong are counted.");

    public static Convention InferredOut { get; } = new(ConventionPlace.Inferred, "Records that are only inferred to belong are left out.");

    public static Convention Possible { get; } =
        new(ConventionPlace.Possible, "Records that may or may not count make a count a range from the certain ones to all.");

    public static Convention UnknownSizes { get; } =
        new(ConventionPlace.UnknownSizes, "A size that is not known is never taken for nought: it leaves a sum without an upper end.");

    public static Convention Agreement { get; } =
        new(ConventionPlace.Agreement, "A total and the sum of its parts state the same quantity; the value lies in both.");

    public static Convention Disagreement { get; } = new(
        ConventionPlace.Agreement,
        "A total disagrees with the sum of its parts, as the report declares; the total is taken as stated.");

    public static Convention LeftOut { get; } =
        new(ConventionPlace.LeftOut, "The statement under judgement is left out of what judges it.");

    public static Convention PerMonth { get; } = new(ConventionPlace.PerMonth, "Totals are taken per month of their periods.");

    public static Convention Repeated { get; } =
        new(ConventionPlace.Repeated, "An input that occurs more than once has the same value each time.");

    public static Convention Clipped { get; } =
        new(ConventionPlace.Clipped, "Values that such a quantity cannot have, such as a size below nought, are left out.");

    public static Convention Over(FarEnd farEnd) => new(ConventionPlace.Over, farEnd switch
    {
        FarEnd.None => "“Over” means above the figure and has no far end.",
        FarEnd.Rounded => "“Over” is read as if it were not there: the figure is a plain rounded one.",
        _ => "“Over” means above the figure and, for other than whole counts, below the next step of its last significant digit.",
    });

    public static Convention Under(FarEnd farEnd) => new(ConventionPlace.Under, farEnd switch
    {
        FarEnd.None => "“Under” means below the figure and has no far end.",
        FarEnd.Rounded => "“Under” is read as if it were not there: the figure is a plain rounded one.",
        _ => "“Under” means below the figure and, for other than whole counts, above the next lower step of its last significant digit.",
    });

    public static Convention BinaryBytes(string product) =>
        new(ConventionPlace.BinaryBytes, $"In the sources on {product}, kB, MB, GB and TB are powers of 1,024.");

    public static Convention Recount(string definition) =>
        new(ConventionPlace.Recount, $"The recount “{definition}” stands for the reported figures.");
}

/// <summary>The order in which conventions are told: how a text is read, how time is, how records are counted, how it all goes
/// together.</summary>
internal enum ConventionPlace
{
    Precision,
    Over,
    Under,
    About,
    NoFarEnd,
    Range,
    DecimalBytes,
    BinaryBytes,
    Window,
    Months,
    Year,
    Nines,
    List,
    Advisories,
    Days,
    Cves,
    Inferred,
    Possible,
    UnknownSizes,
    Agreement,
    LeftOut,
    Recount,
    PerMonth,
    Repeated,
    Clipped,
}
