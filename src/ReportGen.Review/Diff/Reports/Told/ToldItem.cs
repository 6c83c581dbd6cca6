using System.Collections.Immutable;

namespace ReportGen.Diff.Reports.Told;

/// <summary>One thing that differs.</summary>
/// <param name="Anchor">Its address in a page.</param>
/// <param name="Title">What it is, in words or by its name.</param>
public sealed record ToldItem(string Anchor, string Title)
{
    /// <summary>What it is called in a link to it: <c>claim c-four</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What it is called in a list.</summary>
    public string Brief { get => field ?? Title; init; }

    /// <summary>Whether the title is a name, such as that of a file, and no prose.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The sort of thing, where its name stands beside it: record, page; null otherwise.</summary>
    public string? Kind { get; init; }

    /// <summary>Its name where it is defined; null where the title is enough.</summary>
    public string? Name { get; init; }

    /// <summary>What else tells which one it is; empty when nothing.</summary>
    public string Aside { get; init; } = "";

    /// <summary>The same as it stands behind the name.</summary>
    public string Behind => Aside.Length == 0 || Aside[0] == ',' || Name is null ? Aside : $" {Aside}";

    /// <summary>What happened to it; null where <see cref="Move"/> says so.</summary>
    public ToldTag? Tag { get; init; }

    /// <summary>From what to what it moved; null for all but verdicts and numbers.</summary>
    public ToldMove? Move { get; init; }

    /// <summary>Where it is written; null where that is not known, or several things are told of.</summary>
    public SourceLine? At { get; init; }

    /// <summary>What is said of it, in order.</summary>
    public ImmutableArray<ToldDetail> Details { get; init; } = [];
}

/// <summary>What happened to a thing.</summary>
public sealed record ToldTag(string Words, ToldSign Sign);

/// <summary>How what happened is marked.</summary>
public enum ToldSign
{
    None,
    Gone,
    Come,

    /// <summary>It is another thing than before, or stands elsewhere.</summary>
    Other,
}

/// <summary>A value that moved.</summary>
/// <param name="By">By how much; null where that cannot be said.</param>
public sealed record ToldMove(string Before, string After, string? By)
{
    /// <summary>By how much where there is little room; null where that cannot be said.</summary>
    public string? Brief { get; init; }

    /// <summary>Whether no value belongs to both.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether both are verdicts.</summary>
    public bool IsOfVerdict { get; init; }
}
