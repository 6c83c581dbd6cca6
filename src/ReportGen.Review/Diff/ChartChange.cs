using System.Collections.Immutable;
using ReportGen.Pictures;

namespace ReportGen.Diff;

/// <summary>What happened to a chart, or to another picture of the site.</summary>
public enum ChartDifference
{
    /// <summary>Its marks: a value, a row or an event differs.</summary>
    Data,
    Removed,
    Added,

    /// <summary>Its title, caption, labels, axis or kind, with the same marks.</summary>
    Words,

    /// <summary>Everything that is drawn is the same, and the picture differs: colours, fonts, or the program that draws.</summary>
    Drawing,
}

/// <summary>A chart that a reader sees otherwise, or another picture of the site, such as a card.</summary>
/// <param name="Id">The chart's id; the path of another picture.</param>
/// <param name="Title">Its title; the path of another picture.</param>
/// <param name="IsChart">False for cards, icons and images.</param>
/// <param name="Marks">The marks that differ, in the order of the drawing.</param>
/// <param name="Fields">Other properties that differ.</param>
/// <param name="PathBefore">The PNG inside the earlier site; null when there is none.</param>
/// <param name="PathAfter">The PNG inside the later site; null when there is none.</param>
/// <param name="Pixels">How the two pictures differ; null when one of them is missing or no picture.</param>
/// <param name="Pages">The pages that show it in the later edition, or showed it when it is gone.</param>
/// <param name="Causes">The causes. Never empty.</param>
public sealed record ChartChange(
    ChartDifference Difference,
    string Id,
    string Title,
    bool IsChart,
    ImmutableArray<MarkChange> Marks,
    ImmutableArray<FieldChange> Fields,
    string? PathBefore,
    string? PathAfter,
    PictureDifference? Pixels,
    ImmutableArray<string> Pages,
    ImmutableArray<Cause> Causes)
{
    /// <summary>How many cards, icons and images a report shows as pictures: a word of the title of a large report changes all its cards.
    /// Charts are always shown.</summary>
    public const int MostOtherPictures = 60;
}

/// <summary>A mark of a chart that differs.</summary>
/// <param name="Row">The label of its row, lane or day.</param>
/// <param name="Series">The name of its series; null in a chart of one series.</param>
/// <param name="Measure">The name of the measure that it shows; null for events.</param>
/// <param name="Before">As printed; null when it was not there.</param>
/// <param name="After">As printed; null when it is gone.</param>
public sealed record MarkChange(string Row, string? Series, string? Measure, string? Before, string? After);
