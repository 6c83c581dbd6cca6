namespace ReportGen.Prose.Typography;

/// <summary>Typed characters of a text and the mark that is set for them.</summary>
internal readonly record struct SetMark(int Start, int Length, PunctuationMark Mark);
