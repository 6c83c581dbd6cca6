using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>What a report makes of one kind of finding.</summary>
/// <param name="Code">The id of the kind, as written.</param>
/// <param name="Because">Why, for who reads the findings.</param>
public sealed record FindingLevel(SourcedText Code, Severity Level, string Because);
