namespace ReportGen.Diff.Reports.Wording;

/// <summary>The parts of a report for a reviewer, in the order in which they are told: what matters most comes first.</summary>
public enum ToldTopic
{
    /// <summary>What has to be mended before anybody else can read the rest.</summary>
    Findings,
    Verdicts,
    Numbers,

    /// <summary>Directly after what moved, since that is the next question.</summary>
    Causes,
    Definitions,
    Charts,
    Pages,
    Losses,
    FrontMatter,
    Files,
}
