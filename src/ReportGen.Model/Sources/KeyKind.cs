namespace ReportGen.Sources;

/// <summary>What stands under a key of a YAML mapping.</summary>
/// <param name="Word">As documents call it.</param>
public sealed record KeyKind(string Word)
{
    /// <summary>Text that may hold references and emphasis.</summary>
    public static readonly KeyKind Prose = new("prose");

    /// <summary>Text that is shown or used as it is written.</summary>
    public static readonly KeyKind Text = new("text");

    public static readonly KeyKind Texts = new("list of texts");

    public static readonly KeyKind Id = new("id");

    public static readonly KeyKind Ids = new("list of ids");

    /// <summary>One day.</summary>
    public static readonly KeyKind Date = new("date");

    /// <summary>One day, or all days of a month.</summary>
    public static readonly KeyKind DateOrMonth = new("date or month");

    /// <summary>From 0 to 2,147,483,647.</summary>
    public static readonly KeyKind WholeNumber = new("whole number");

    public static readonly KeyKind Flag = new("true or false");

    /// <summary>One of a closed list.</summary>
    public static readonly KeyKind OneWord = new("word");

    /// <summary>One or more of a closed list.</summary>
    public static readonly KeyKind Words = new("word, or list of words");

    public static readonly KeyKind Address = new("web address");

    /// <summary>A number in the words of a source, such as <c>over 2.7 GB</c>.</summary>
    public static readonly KeyKind Quantity = new("quantity");

    public static readonly KeyKind Quantities = new("list of quantities");

    /// <summary>The name of a metric, of <c>selection.measure</c> or of <c>reported.figure</c>.</summary>
    public static readonly KeyKind Measure = new("measure");

    public static readonly KeyKind Measures = new("list of measures");

    public static readonly KeyKind Formula = new("formula");

    public static readonly KeyKind Colour = new("colour");

    public static readonly KeyKind Mapping = new("mapping");

    public static readonly KeyKind Mappings = new("list of mappings");

    /// <summary>A mapping in which anything may stand.</summary>
    public static readonly KeyKind Free = new("mapping of anything");
}
