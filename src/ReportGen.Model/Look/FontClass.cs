namespace ReportGen.Look;

/// <summary>Whether the letters of a font have serifs.</summary>
public enum FontClass
{
    Sans,
    Serif,
}
