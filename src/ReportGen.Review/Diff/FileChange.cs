using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>What happened to a file.</summary>
public enum FileDifference
{
    Removed,
    Added,
    Changed,

    /// <summary>The same file under a name with another hash of its content.</summary>
    Rehashed,
}

/// <summary>A file of the site that differs in more than the address of the site.</summary>
/// <param name="Path">In the edition that has it, the later one if both.</param>
/// <param name="PathBefore">In the earlier edition; null when it is new.</param>
/// <param name="BytesBefore">Its size; null when it is new.</param>
/// <param name="BytesAfter">Its size; null when it is gone.</param>
public sealed record FileChange(FileDifference Difference, string Path, string? PathBefore, long? BytesBefore, long? BytesAfter);

/// <summary>What a page or the report says of itself: title, date, tags, and other front matter.</summary>
/// <param name="File">The file where it is written.</param>
/// <param name="Page">The address inside the site; empty for the report as a whole.</param>
public sealed record FrontMatterChange(string File, string Page, ImmutableArray<FieldChange> Fields)
{
    /// <summary>The causes: what moved, where all that differs are numbers and verdicts; else that somebody wrote something new.</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>How many of the fields are settings of the report that are not read as words, such as its language.</summary>
    public int Settings { get; init; }
}
