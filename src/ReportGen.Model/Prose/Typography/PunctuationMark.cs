namespace ReportGen.Prose.Typography;

/// <summary>A character that is set for straight marks as they are typed.</summary>
internal enum PunctuationMark
{
    Apostrophe,
    LeftQuote,
    RightQuote,
    LeftDoubleQuote,
    RightDoubleQuote,
    Dash,
    LongDash,
    Ellipsis,
}

/// <summary>How marks look, and what they stand for.</summary>
internal static class PunctuationMarks
{
    public static char Character(this PunctuationMark mark) => mark switch
    {
        PunctuationMark.LeftQuote => '‘',
        PunctuationMark.Apostrophe or PunctuationMark.RightQuote => '’',
        PunctuationMark.LeftDoubleQuote => '“',
        PunctuationMark.RightDoubleQuote => '”',
        PunctuationMark.Dash => '–',
        PunctuationMark.LongDash => '—',
        PunctuationMark.Ellipsis => '…',
    };

    /// <summary>As names, numbers and words are compared: quotation marks and apostrophes straight, dashes and ellipses as they are
    /// set.</summary>
    public static char Compared(this PunctuationMark mark) => mark switch
    {
        PunctuationMark.LeftQuote or PunctuationMark.RightQuote or PunctuationMark.Apostrophe => '\'',
        PunctuationMark.LeftDoubleQuote or PunctuationMark.RightDoubleQuote => '"',
        PunctuationMark.Dash or PunctuationMark.LongDash or PunctuationMark.Ellipsis => mark.Character(),
    };
}
