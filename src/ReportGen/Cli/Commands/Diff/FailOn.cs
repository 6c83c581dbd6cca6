namespace ReportGen.Cli.Commands.Diff;

/// <summary>A sort of difference that lets a run fail.</summary>
public enum FailOn
{
    /// <summary>A verdict flipped, or a claim came, went or asserts something else.</summary>
    Claims,

    /// <summary>A number differs, came, went or was redefined.</summary>
    Numbers,

    /// <summary>A chart differs in any way.</summary>
    Charts,

    /// <summary>A page or an address came, went or moved.</summary>
    Pages,

    /// <summary>Words differ that do not follow from numbers.</summary>
    Prose,

    /// <summary>Anything at all.</summary>
    Any,
}
