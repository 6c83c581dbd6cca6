using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>What stands on one line of a timeline.</summary>
/// <param name="Events">By date.</param>
public sealed record ChartLane(string Name, LaneContent Content, ImmutableArray<ChartEvent> Events)
{
    /// <summary>That of the group of its selection; null for none.</summary>
    public MarkColour? Colour { get; init; }
}

/// <summary>What the marks of a lane are.</summary>
public enum LaneContent
{
    /// <summary>Events that an author wrote; each has its label beside it.</summary>
    Events,

    /// <summary>Days of release of a selection.</summary>
    Releases,
}
