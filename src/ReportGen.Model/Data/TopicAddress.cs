using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>The address that <c>report.yaml</c> gives to a tag or a series, in the place of the one that its name would give.</summary>
/// <param name="Name">As posts write it.</param>
/// <param name="Address">Lower-case letters, digits and single hyphens: the last part of the address of its page.</param>
public sealed record TopicAddress(SourcedText Name, SourcedText Address);
