namespace ReportGen.Diagnostics;

/// <summary>How bad a finding is: an error stops the build, a warning does not (unless <c>--strict</c>); the others stop
/// nothing.</summary>
public enum Severity
{
    /// <summary>Told only where everything is asked for, and counted everywhere.</summary>
    Off,

    /// <summary>Told, and never an error, <c>--strict</c> or not.</summary>
    Note,

    Warning,
    Error,
}
