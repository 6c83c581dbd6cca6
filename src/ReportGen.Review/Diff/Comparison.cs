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
    /// <summary>What the report says of its measures and of which the data say something else; empty where an edition does not tell
    /// it.</summary>
    public ImmutableArray<StatementChange> Statements { get; init; } = [];

    /// <summary>What keeps an edition that was built for the comparison from being published: verdicts that flipped, then words that no
    /// longer fit.</summary>
    public ImmutableArray<EditionFinding> Findings { get; init; } = [];

    /// <summary>What is known of whether the earlier site is what its content gives.</summary>
    public Standing StandingBefore { get; init; } = Standing.Alone;

    /// <summary>The same of the later site.</summary>
    public Standing StandingAfter { get; init; } = Standing.Alone;

    /// <summary>Whether no content that was not looked at can differ behind equal sites.</summary>
    public bool IsCertain => IsKnown(StandingBefore) && IsKnown(StandingAfter);

    /// <summary>Measures that only the later edition has, by name.</summary>
    public ImmutableArray<LoneNumber> NumbersAdded { get; init; } = [];

    /// <summary>Measures that only the earlier edition has, by name.</summary>
    public ImmutableArray<LoneNumber> NumbersRemoved { get; init; } = [];

    /// <summary>Files whose numerals are accounted for otherwise, by path; empty where an edition does not tell it.</summary>
    public ImmutableArray<BindingChange> Bindings { get; init; } = [];

    /// <summary>Patterns of exemptions that differ, by pattern; empty where an edition does not tell them.</summary>
    public ImmutableArray<ExemptionChange> Exemptions { get; init; } = [];

    /// <summary>How much there is of each sort.</summary>
    public ChangeCounts Counts => new(this);

    /// <summary>Sentences that are the same in both editions and stand beside what moved, in the order in which a reviewer wants
    /// them: they may fit no longer.</summary>
    public ImmutableArray<Reread> ReadAgain { get; init; } = [];

    /// <summary>Whether the files of both editions are known, so that words are told apart by who holds them.</summary>
    public bool AreFilesKnown { get; init; }

    /// <summary>Whether a reader gets the same from both editions, byte for byte but for the address and for what the manifests tell of the
    /// sources.</summary>
    public bool IsNone =>
        Verdicts.IsEmpty
            && Statements.IsEmpty
            && Numbers.IsEmpty
            && Definitions.IsEmpty
            && Charts.IsEmpty
            && Pages.IsEmpty
            && Losses.IsEmpty
            && FrontMatter.IsEmpty
            && Files.IsEmpty;

    private static bool IsKnown(Standing standing) => standing switch
    {
        Standing.Alone or Standing.Built or Standing.Fitting or Standing.Unbuilt => true,
        Standing.Edited or Standing.Untold or Standing.Unread or Standing.Stale => false,
    };
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
public sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>The line of its key in the file that the cause or the front matter names; null where it is not known.</summary>
    public int? Line { get; init; }
}
