using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>What a reader would see differently: everything in which two editions differ, the most important first, with what caused
/// it.</summary>
/// <param name="Verdicts">Claims whose verdict is another one.</param>
/// <param name="Numbers">Measures that are in both editions and differ, the largest change first.</param>
/// <param name="Definitions">Claims, metrics, selections, records and the like that came, went, got another name or another
/// meaning.</param>
/// <param name="Charts">The most important change first.</param>
/// <param name="Pages">By address.</param>
/// <param name="Losses">What a reader's bookmark or a link from elsewhere no longer reaches.</param>
/// <param name="FrontMatter">What the pages and the report say of themselves, by file.</param>
/// <param name="Files">By path; pages are files too.</param>
/// <param name="Causes">What was changed, each with everything that moved because of it; the one with most effects first.</param>
/// <param name="Unchanged">What is the same in both, by what it is.</param>
public sealed record Comparison(
    string Before,
    string After,
    ImmutableArray<VerdictChange> Verdicts,
    ImmutableArray<NumberChange> Numbers,
    ImmutableArray<DefinitionChange> Definitions,
    ImmutableArray<ChartChange> Charts,
    ImmutableArray<PageChange> Pages,
    ImmutableArray<Loss> Losses,
    ImmutableArray<FrontMatterChange> FrontMatter,
    ImmutableArray<FileChange> Files,
    ImmutableArray<Cause> Causes,
    ImmutableArray<UnchangedCount> Unchanged)
{
    /// <summary>What keeps an edition that was built for the comparison from being published: verdicts that flipped, then words that no
    /// longer fit.</summary>
    public ImmutableArray<EditionFinding> Findings { get; init; } = [];

    /// <summary>Whether a reader gets the same from both editions, byte for byte but for the address.</summary>
    public bool IsNone =>
        Verdicts.IsEmpty
            && Numbers.IsEmpty
            && Definitions.IsEmpty
            && Charts.IsEmpty
            && Pages.IsEmpty
            && Losses.IsEmpty
            && FrontMatter.IsEmpty
            && Files.IsEmpty;
}

/// <summary>How many things of a sort are the same in both editions.</summary>
/// <param name="What">In the plural: claims, numbers, charts, pages, files.</param>
public sealed record UnchangedCount(string What, int Count)
{
    /// <summary>What they are, in the number that there is of them.</summary>
    public string Noun => Count == 1 && What.EndsWith('s') ? What[..^1] : What;
}

/// <summary>One property that differs.</summary>
/// <param name="Field">Its name in words, such as <c>formula</c>.</param>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
