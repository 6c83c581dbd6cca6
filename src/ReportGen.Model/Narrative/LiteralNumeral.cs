namespace ReportGen.Narrative;

/// <summary>Words that an author declared to be no figure: <c>[thirty](literal: a figure of speech)</c>.</summary>
/// <param name="Words">As a reader sees them.</param>
/// <param name="Reason">As the author gave it.</param>
public sealed record LiteralNumeral(string Words, string Reason);
