using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>What moved, by the names that pages carry.</summary>
internal sealed record MovedNames
{
    /// <summary>Nothing moved.</summary>
    public static MovedNames None { get; } = new();

    /// <summary>A measure by its name in either edition.</summary>
    public Func<string, MovedThing?> Measure { get; init; } = _ => null;

    /// <summary>Claims by their later ids.</summary>
    public ImmutableDictionary<string, MovedClaim> Claims { get; init; } = ImmutableDictionary<string, MovedClaim>.Empty;

    /// <summary>What a place of a page tells of, by the page's file and the id of the element.</summary>
    public Func<string, string, MovedThing?> Place { get; init; } = (_, _) => null;

    /// <summary>The causes of what a chart or table shows otherwise, by its id; empty when it shows the same.</summary>
    public Func<string, ImmutableArray<Cause>> Figure { get; init; } = _ => [];
}

/// <summary>Something with a name that moved.</summary>
/// <param name="Subject">The later name of the measure, or <c>claim:ID</c>; null for anything else, which its causes name.</param>
/// <param name="Causes">Empty only where something was only reworded.</param>
internal sealed record MovedThing(string? Subject, ImmutableArray<Cause> Causes)
{
    /// <summary>What was only reworded of it: it moved no verdict and no number.</summary>
    public ImmutableArray<Cause> Wording { get; init; } = [];

    /// <summary>The same because of what these words follow from: a note explains its own words and not the verdict beside it.</summary>
    public MovedThing For(ImmutableArray<string> gone, ImmutableArray<string> come)
    {
        ImmutableArray<Cause> worded =
            [.. Wording.Where(cause => cause.Fields.Any(field => Holds(field.Before, gone) || Holds(field.After, come)))];
        if (!worded.IsEmpty) return this with { Causes = worded };
        return Causes.IsEmpty ? this with { Causes = Wording } : this;
    }

    private static bool Holds(string? text, ImmutableArray<string> words) =>
        text is not null && words.Any(some => some.Any(char.IsLetter) && text.Contains(some, StringComparison.Ordinal));
}

/// <summary>A claim that stands otherwise, came or went.</summary>
/// <param name="Before">Its verdict in the words of pages; empty when it was not there.</param>
/// <param name="After">Its verdict in the words of pages; empty when it is gone.</param>
/// <param name="Causes">Why it stands otherwise, came or went; empty where it was only reworded.</param>
internal sealed record MovedClaim(string Before, string After, ImmutableArray<Cause> Causes)
{
    /// <summary>What was only reworded of it.</summary>
    public ImmutableArray<Cause> Wording { get; init; } = [];

    /// <summary>The verdict of a claim that came or went, in the words of pages; null for one that is in both.</summary>
    public string? Alone { get; init; }

    /// <summary>The verdicts of which there are more or fewer because of it.</summary>
    public IEnumerable<string> Counted => Before == After ? new[] { Alone }.OfType<string>() : [Before, After];
}
