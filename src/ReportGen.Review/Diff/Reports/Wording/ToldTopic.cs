namespace ReportGen.Diff.Reports.Wording;

/// <summary>The parts of a report for a reviewer, in the order in which they are told: what matters most comes first.</summary>
public enum ToldTopic
{
    Verdicts,

    /// <summary>What the report itself says of its measures.</summary>
    Statements,
    Numbers,

    /// <summary>Numbers that stand in texts without anything that answers for them.</summary>
    Bindings,

    /// <summary>What nobody changed, and what may fit no longer.</summary>
    ReadAgain,

    /// <summary>What has to be mended before this can be published; the headline says first how much that is.</summary>
    Findings,

    /// <summary>Directly after what moved, since that is the next question.</summary>
    Causes,
    Definitions,
    Charts,
    Pages,
    Losses,
    FrontMatter,
    Files,
}
