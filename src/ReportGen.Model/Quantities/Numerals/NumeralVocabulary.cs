using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>The closed lists of words by which the scanner knows quantity words, units and counted nouns.</summary>
internal static class NumeralVocabulary
{
    // No word of the lists is longer.
    public const int LongestWord = 24;

    private const string SmallOnes = "one two three four five six seven eight nine";

    private const string SmallTens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly string[] Units =
    [
        "minute", "hour", "day", "week", "month", "year", "decade", "byte", "kilobyte", "megabyte", "gigabyte", "terabyte",
        "nine", "time", "weekend", "fortnight", "dollar", "euro", "cent",
    ];

    // "second" alone is an ordinal far more often.
    private static readonly string[] UnitsAsTheyAre =
        ["seconds", "percent", "fold", "percentage", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB", "ms", "millennia", "centuries"];

    private static readonly string[] Nouns =
    [
        "bulletin", "package", "update", "bundle", "reboot", "restart", "release", "fix", "vulnerability", "flaw", "CVE", "incident",
        "outage",
        "platform", "post", "claim", "record", "figure", "server", "machine", "host", "customer", "file", "image", "advisory", "download",
        "verdict", "dataset", "patch", "hotfix", "bug", "defect", "installation", "failure", "crash", "interruption", "exploit", "attack",
    ];

    private static readonly FrozenDictionary<string, (NumeralTail Tail, bool IsSingular)> Tails = AllTails()
        .ToFrozenDictionary(pair => pair.Word.ToLowerInvariant(), pair => (pair.Tail, pair.IsSingular), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Cardinals = Words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
        "nineteen " +
        SmallTens + " fourty ninty hundred hundreds thousand thousands million millions billion billions " +
        "trillion trillions quadrillion quadrillions dozen dozens " + Glued());

    private static readonly FrozenSet<string> Large = Words("hundred thousand million billion trillion");

    private static readonly FrozenSet<string> Fractions = Words(
        "half third quarter fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth");

    private static readonly FrozenSet<string> FractionPlurals = Words(
        "halves thirds quarters fifths sixths sevenths eighths ninths tenths twentieths hundredths thousandths");

    private static readonly FrozenSet<string> Multiples = Words(
        "twice thrice doubled tripled trebled quadrupled quintupled halved twofold threefold fourfold fivefold sixfold sevenfold " +
        "eightfold ninefold tenfold " +
        "twelvefold twentyfold thirtyfold fortyfold fiftyfold hundredfold thousandfold millionfold");

    private static readonly FrozenSet<string> Factors = Words("double triple treble quadruple quintuple");

    // "doubles as a server" is no quantity.
    private static readonly FrozenSet<string> Growths =
        Words("doubling doubles tripling triples trebling trebles quadrupling quadruples halving halves");

    private static readonly FrozenSet<string> AfterGrowth = Words("the its their our his her your that this these those in");

    private static readonly FrozenSet<string> AfterCount = Words("of more fewer less");

    private static readonly FrozenSet<string> BeforeOrdinalHalf =
        Words(
            "first second third other latter former better last final either neither each top bottom upper lower left right front back " +
            "rear high low inner outer northern southern eastern western");

    private static readonly FrozenSet<string> AfterHalf = Words("of the a an as its their that this those these our his her all again");

    private static readonly FrozenSet<string> VerbsBehindHalf = Words("were was are is had have");

    private static readonly FrozenSet<string> BeforeBareHalf =
        Words("by in than about nearly almost over under only roughly around to least most");

    private static readonly FrozenSet<string> BeforeBareFactor =
        Words("will would may might can could should must to nearly almost about over than roughly did not");

    private static readonly FrozenSet<string> DoubleKinds = Words(
        "click clicks clicking tap taps quote quotes quoted check checks checked checking free space spaced spacing down up back " +
        "count book booked park precision " +
        "values value buffer buffered buffering sided edged digit digits dash standard agent take bed room quotation negative bind");

    private static readonly FrozenSet<string> AfterFraction =
        Words("of as more less fewer larger smaller bigger greater higher lower longer shorter faster slower the that were are have");

    private static readonly FrozenSet<string> Determiners = Words("the these those its their our all his her your");

    private static readonly FrozenSet<string> Approximations =
        Words("over about around nearly almost roughly than least most some only another approximately exactly under");

    // Between "one" and a singular noun only plain adjectives: "one should update" is no count.
    private static readonly FrozenSet<string> Adjectives = Words(
        "security critical important moderate low required optional cumulative single whole full more additional separate calendar " +
        "different " +
        "new old large small extra further other major minor public known monthly weekly distinct");

    private static readonly FrozenSet<string> Stops = Words(
        "of in on at to for from by with without and or but nor is are was were be been being had has have do does did can could may " +
        "might must " +
        "shall should will would that which who whom whose what where when why how as than it this these they them he she we you i if " +
        "so then not " +
        "a an the there here into onto over under after before between during per about also both only just even because while until " +
        "since " +
        "need needed say said show make made take took give gave get got came went ran");

    private static readonly FrozenSet<string> NumberWords =
        Cardinals.Concat(Multiples).Concat(Factors).Concat(Growths).Concat(Fractions).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word with which a quantity can begin.</summary>
    public static bool IsNumberWord(ReadOnlySpan<char> word) => Has(NumberWords, word);

    public static bool IsCardinal(ReadOnlySpan<char> word) => Has(Cardinals, word);

    public static bool IsLarge(ReadOnlySpan<char> word) => Has(Large, word);

    /// <summary>half, third, quarter …</summary>
    public static bool IsFraction(ReadOnlySpan<char> word) => Has(Fractions, word);

    public static bool IsFractionPlural(ReadOnlySpan<char> word) => Has(FractionPlurals, word);

    /// <summary>Words that are a quantity wherever they stand: twice, halved, tenfold.</summary>
    public static bool IsMultiple(ReadOnlySpan<char> word) => Has(Multiples, word);

    /// <summary>double, triple …</summary>
    public static bool IsFactor(ReadOnlySpan<char> word) => Has(Factors, word);

    /// <summary>doubling, halves … before what grows or shrinks.</summary>
    public static bool IsGrowth(ReadOnlySpan<char> word) => Has(Growths, word);

    public static bool IsAfterGrowth(ReadOnlySpan<char> word) => Has(AfterGrowth, word);

    /// <summary>"2000 of them", "2000 more": a number and no year.</summary>
    public static bool IsAfterCount(ReadOnlySpan<char> word) => Has(AfterCount, word);

    /// <summary>"the first half" is a place in an order, not a share.</summary>
    public static bool IsBeforeOrdinalHalf(ReadOnlySpan<char> word) => Has(BeforeOrdinalHalf, word);

    public static bool IsAfterHalf(ReadOnlySpan<char> word) => Has(AfterHalf, word);

    /// <summary>"half were critical".</summary>
    public static bool IsVerbBehindHalf(ReadOnlySpan<char> word) => Has(VerbsBehindHalf, word);

    /// <summary>"cut in half", "more than half".</summary>
    public static bool IsBeforeBareHalf(ReadOnlySpan<char> word) => Has(BeforeBareHalf, word);

    public static bool IsAfterFraction(ReadOnlySpan<char> word) => Has(AfterFraction, word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Has(Determiners, word);

    public static bool IsApproximation(ReadOnlySpan<char> word) => Has(Approximations, word);

    public static bool IsPlainAdjective(ReadOnlySpan<char> word) => Has(Adjectives, word);

    /// <summary>A word behind which "double" is what something does: "it will double", "more than double".</summary>
    public static bool IsBeforeBareFactor(ReadOnlySpan<char> word) => Has(BeforeBareFactor, word);

    /// <summary>What double makes another thing, or another doing, of: a double quote, to double check.</summary>
    public static bool IsDoubleKind(ReadOnlySpan<char> word) => Has(DoubleKinds, word);

    /// <summary>Prepositions, verbs, articles: no noun or adjective.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => Has(Stops, word);

    /// <summary>A word that ends the search for a counted noun: "three of us restart" counts nothing.</summary>
    public static bool IsStop(ReadOnlySpan<char> word) => Has(Stops, word) || IsVerbLike(word);

    public static NumeralTail TailOf(ReadOnlySpan<char> word, out bool isSingular)
    {
        isSingular = false;
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return NumeralTail.None;
        var length = word.ToLowerInvariant(lower);
        if (!Tails.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var found)) return NumeralTail.None;
        isSingular = found.IsSingular;
        return found.Tail;
    }

    // "counts", "says": a small word on -s between number and noun is a verb.
    private static bool IsVerbLike(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiLetterLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u');

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>twentyfive, which some write without its hyphen.</summary>
    private static string Glued() => string.Join(
        ' ',
        from tens in SmallTens.Split(' ')
        from ones in SmallOnes.Split(' ')
        select tens + ones);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string Word, NumeralTail Tail, bool IsSingular)> AllTails()
    {
        foreach (var unit in Units)
        {
            yield return (unit, NumeralTail.Unit, true);
            yield return (Plural(unit), NumeralTail.Unit, false);
        }

        foreach (var unit in UnitsAsTheyAre) yield return (unit, NumeralTail.Unit, false);
        foreach (var noun in Nouns)
        {
            yield return (noun, NumeralTail.Noun, true);
            yield return (Plural(noun), NumeralTail.Noun, false);
        }
    }

    private static string Plural(string word)
    {
        if (word.EndsWith('y') && word is not "day") return word[..^1] + "ies";
        if (word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith('x'))
            return word + "es";
        return word + "s";
    }
}
