using System.Text.RegularExpressions;

namespace ReportGen.Sources;

/// <summary>Of what make a value is.</summary>
public enum ValueShape
{
    Text,
    WholeNumber,
    Flag,
    Mapping,

    /// <summary>A list of two texts.</summary>
    Pair,
}

/// <summary>Whether a value stands alone or in a list.</summary>
public enum ValueCount
{
    One,
    List,

    /// <summary>A list, or one value without a list.</summary>
    OneOrList,
}

/// <summary>What a program may take a text for that stands without quotes: to ReportGen it is a text all the same.</summary>
public enum TakenFor
{
    /// <summary>A number, true or false.</summary>
    Anything,

    /// <summary>The same without a minus.</summary>
    Unsigned,

    /// <summary>A number of digits only, true or false.</summary>
    Digits,

    /// <summary>A whole number from 1000 to 8999.</summary>
    Year,

    /// <summary>Nothing else.</summary>
    TextOnly,
}

/// <summary>What stands under a key of a YAML mapping.</summary>
/// <param name="Word">As documents call it.</param>
public sealed record KeyKind(string Word)
{
    private const string IdPattern = "^[A-Za-z0-9][A-Za-z0-9_]*([.-][A-Za-z0-9][A-Za-z0-9_]*)*$";
    private const string Day =
        "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    /// <summary>Of what make it is, or each item of its list.</summary>
    public ValueShape Shape { get; init; } = ValueShape.Text;

    public ValueCount Count { get; init; } = ValueCount.One;

    /// <summary>A regular expression for all of its text; null: any text that is not blank.</summary>
    public string? Pattern { get; init; }

    public TakenFor TakenFor { get; init; } = TakenFor.Anything;

    /// <summary>Text that may hold references and emphasis.</summary>
    public static readonly KeyKind Prose = new("prose");

    /// <summary>Text that is shown or used as it is written.</summary>
    public static readonly KeyKind Text = new("text");

    public static readonly KeyKind Texts = new("list of texts") { Count = ValueCount.List };

    /// <summary>One or more texts.</summary>
    public static readonly KeyKind TextOrTexts = new("text, or list of texts") { Count = ValueCount.OneOrList };

    /// <summary>Words for one and for several of what is counted, one pair or more.</summary>
    public static readonly KeyKind Nouns = new("list of pairs of words") { Shape = ValueShape.Pair, Count = ValueCount.List };

    public static readonly KeyKind Id = new("id") { Pattern = IdPattern, TakenFor = TakenFor.Unsigned };

    public static readonly KeyKind Ids = Id with { Word = "list of ids", Count = ValueCount.List };

    /// <summary>One day.</summary>
    public static readonly KeyKind Date = new("date") { Pattern = $"^[1-8][0-9]{{3}}-{Day}$", TakenFor = TakenFor.TextOnly };

    /// <summary>One day, or all days of a month.</summary>
    public static readonly KeyKind DateOrMonth =
        Date with { Word = "date or month", Pattern = $"^[1-8][0-9]{{3}}-({Day}|0[1-9]|1[0-2])$" };

    /// <summary>One day, or all days of a month or of a year.</summary>
    public static readonly KeyKind DateMonthOrYear =
        new("date, month or year") { Pattern = $"^[1-8][0-9]{{3}}(-({Day}|0[1-9]|1[0-2]))?$", TakenFor = TakenFor.Year };

    /// <summary>From 0 to 2,147,483,647.</summary>
    public static readonly KeyKind WholeNumber = new("whole number") { Shape = ValueShape.WholeNumber };

    public static readonly KeyKind Flag = new("true or false") { Shape = ValueShape.Flag };

    /// <summary>One of a closed list.</summary>
    public static readonly KeyKind OneWord = new("word");

    /// <summary>One or more of a closed list.</summary>
    public static readonly KeyKind Words = new("word, or list of words") { Count = ValueCount.OneOrList };

    public static readonly KeyKind Address =
        new("web address") { Pattern = "^https?://[^ \"<>\\\\\\t\\r\\n]+$", TakenFor = TakenFor.TextOnly };

    /// <summary>The address of a folder: no query, no fragment; blanks are allowed.</summary>
    public static readonly KeyKind FolderAddress = Address with { Pattern = "^\\s*https?://[^\"<>\\\\?#\\t\\r\\n]+$" };

    /// <summary>A part of an address: lower-case letters, digits and single hyphens.</summary>
    public static readonly KeyKind Slug = new("text") { Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", TakenFor = TakenFor.Digits };

    /// <summary>A number in the words of a source, such as <c>over 2.7 GB</c>.</summary>
    public static readonly KeyKind Quantity = new("quantity");

    public static readonly KeyKind Quantities = new("list of quantities") { Count = ValueCount.List };

    /// <summary>The name of a metric, of <c>selection.measure</c> or of <c>reported.figure</c>.</summary>
    public static readonly KeyKind Measure = new("measure");

    public static readonly KeyKind Measures = new("list of measures") { Count = ValueCount.List };

    public static readonly KeyKind Formula = new("formula");

    public static readonly KeyKind Colour = new("colour") { Pattern = "^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$", TakenFor = TakenFor.TextOnly };

    public static readonly KeyKind Mapping = new("mapping") { Shape = ValueShape.Mapping };

    public static readonly KeyKind Mappings = new("list of mappings") { Shape = ValueShape.Mapping, Count = ValueCount.List };

    /// <summary>A mapping in which anything may stand.</summary>
    public static readonly KeyKind Free = new("mapping of anything") { Shape = ValueShape.Mapping };

    /// <summary>Whether a text has the pattern of the kind.</summary>
    public bool Fits(string text) =>
        Pattern is null || Regex.IsMatch(text, Pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
}
