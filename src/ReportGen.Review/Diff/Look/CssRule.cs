namespace ReportGen.Diff.Look;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Within">The rules with a condition around it, such as <c>@media screen and (prefers-color-scheme:dark)</c>; empty for
/// none.</param>
/// <param name="Selector">What it is for, such as <c>:root</c>; a rule that begins with <c>@</c> for one without blocks inside.</param>
/// <param name="Body">What stands between its braces; empty for a statement without.</param>
internal sealed record CssRule(string Within, string Selector, string Body);
