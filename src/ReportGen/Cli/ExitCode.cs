namespace ReportGen.Cli;

/// <summary>How a run ended, as the calling shell sees it. Nothing built is never <see cref="Done"/>.</summary>
public enum ExitCode
{
    /// <summary>What was asked for is done.</summary>
    Done = 0,

    /// <summary>The content has errors, or <c>check</c> found that the site is not what a build gives, or <c>diff</c> what must not
    /// differ.</summary>
    Findings = 1,

    /// <summary>What was asked for could not be done: wrong arguments, unreadable input (icons, fonts and drawings that are none among it),
    /// output that cannot be written.</summary>
    Impossible = 2,

    /// <summary>ReportGen itself is at fault.</summary>
    Defect = 3,
}
