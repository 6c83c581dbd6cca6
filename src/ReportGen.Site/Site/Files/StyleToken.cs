namespace ReportGen.Site.Files;

/// <summary>A piece of a style sheet that is more than one character, as browsers read it (W3C, "CSS Syntax Module Level 3", 4).</summary>
/// <param name="Text">What it says, without quotes and with escaped characters as what they stand for.</param>
/// <param name="Start">Of what it says: a text begins behind its quote, an address behind <c>url(</c>.</param>
/// <param name="Length">Of what it says, as it is written.</param>
/// <param name="Whole">Where the whole piece stands, with quotes, brackets or <c>url( )</c>.</param>
internal readonly record struct StyleToken(StyleTokenKind Kind, string Text, int Start, int Length, Range Whole);

/// <summary>What a piece of a style sheet is.</summary>
internal enum StyleTokenKind
{
    /// <summary>A word that calls a function: <c>image-set(</c>.</summary>
    Function,

    /// <summary>A word such as <c>--accent</c> or <c>color</c>.</summary>
    Word,

    /// <summary>A word behind <c>@</c>.</summary>
    AtWord,

    /// <summary>Between quotes.</summary>
    Text,

    /// <summary>An address in <c>url( )</c> without quotes.</summary>
    Address,

    /// <summary>Every other character.</summary>
    Sign,
}
