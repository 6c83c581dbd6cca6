namespace ReportGen.Cli.Commands.Check;

/// <summary>What happens to findings for which it is known what to write.</summary>
internal enum Fixing
{
    None,

    /// <summary>The change is shown.</summary>
    Shown,

    /// <summary>The change is shown, then written.</summary>
    Written,
}
