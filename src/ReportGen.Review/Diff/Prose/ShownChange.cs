namespace ReportGen.Diff.Prose;

/// <summary>Words of a page that are known to have moved, because what they are made from did.</summary>
/// <param name="Subject">The name of a measure, or <c>claim:ID</c>.</param>
/// <param name="Before">As the earlier edition prints it; empty when it printed nothing.</param>
/// <param name="After">As the later edition prints it; empty when it prints nothing.</param>
internal sealed record ShownChange(string Subject, string Before, string After);
