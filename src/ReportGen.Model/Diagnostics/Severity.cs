namespace ReportGen.Diagnostics;

/// <summary>How bad a finding is: an error stops the build, a warning does not (unless <c>--strict</c>).</summary>
public enum Severity
{
    Warning,
    Error,
}
