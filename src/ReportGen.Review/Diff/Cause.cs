using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>What was changed by somebody, as opposed to what followed from it.</summary>
public enum CauseKind
{
    Record,
    ReportedFigure,
    Formula,
    Selection,

    /// <summary>The dataset itself: its unit of bytes, what it covers, whether it is complete.</summary>
    Dataset,

    /// <summary>A rule by which values are read.</summary>
    Convention,

    /// <summary>In how many digits a metric is printed.</summary>
    Digits,

    /// <summary>What a claim asserts or is about.</summary>
    Claim,

    /// <summary>The definition of a chart or table.</summary>
    Figure,

    /// <summary>What an author wrote.</summary>
    Text,

    /// <summary>The theme: colours, fonts, templates.</summary>
    Theme,

    /// <summary>ReportGen computes, prints, draws or writes otherwise.</summary>
    Tool,
}

/// <summary>One thing that was changed, and everything that moved because of it.</summary>
/// <param name="Id">Unique in the comparison, fit for an address: <c>record-alpha-A1</c>.</param>
/// <param name="Subject">What it is called where it is defined: a record's id, a metric's name, a file.</param>
/// <param name="Sentence">What was done to it, in one sentence.</param>
/// <param name="Fields">Its properties that differ.</param>
/// <param name="Numbers">Names of the measures that moved, largest change first.</param>
/// <param name="Claims">Ids of the claims whose verdict flipped.</param>
/// <param name="Charts">Ids of the charts whose marks moved.</param>
/// <param name="Sentences">What reads otherwise because of it.</param>
public sealed record Cause(
    CauseKind Kind,
    string Id,
    string Subject,
    string Sentence,
    ImmutableArray<FieldChange> Fields,
    ImmutableArray<string> Numbers,
    ImmutableArray<string> Claims,
    ImmutableArray<string> Charts,
    ImmutableArray<Place> Sentences);

/// <summary>A line of a page.</summary>
/// <param name="Page">The page's file inside the site.</param>
/// <param name="Section">The heading above it; empty before the first.</param>
/// <param name="Anchor">The id of that heading; null when it has none.</param>
/// <param name="Line">The line in the page's file, from 1.</param>
/// <param name="Words">What stands there.</param>
public sealed record Place(string Page, string Section, string? Anchor, int Line, string Words);
