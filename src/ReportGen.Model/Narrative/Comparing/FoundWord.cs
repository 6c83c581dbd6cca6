namespace ReportGen.Narrative.Comparing;

/// <summary>An order word where it stands in a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct FoundWord(int Start, int End, OrderWord Word);
