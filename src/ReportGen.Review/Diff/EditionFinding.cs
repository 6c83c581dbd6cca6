namespace ReportGen.Diff;

/// <summary>A finding in the sources of an edition that does not keep it from being compared.</summary>
/// <param name="Edition">How the reviewer named it.</param>
/// <param name="Place">File, line and column; empty when no file is meant.</param>
/// <param name="Code">The code of the finding, such as <c>RG4014</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record EditionFinding(string Edition, string Place, string Code, string Message, string? Remedy);
