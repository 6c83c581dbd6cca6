using System.Collections.Immutable;
using ReportGen.Data.Languages;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>What <c>content/report.yaml</c> says about the report as a whole.</summary>
/// <param name="BaseUrl">Where the report will be published, ending with a slash; null when nobody said.</param>
/// <param name="Language">English when nobody said.</param>
public sealed record ReportSettings(
    ProseText Title,
    ProseText Summary,
    string? BaseUrl,
    LanguageTag Language,
    ImmutableArray<Author> Authors,
    Licence? Licence,
    ImmutableArray<Exemption> Exemptions)
{
    /// <summary>How many posts the first page shows where nobody says.</summary>
    public const int MostFrontPosts = 20;

    /// <summary>Where the language is written; null when it is not.</summary>
    public SourceSpan? LanguageSpan { get; init; }

    /// <summary>What the report found, in one line; null where nobody says.</summary>
    public ProseText? Headline { get; init; }

    /// <summary>The finding in two or three sentences; null where nobody says.</summary>
    public ProseText? Answer { get; init; }

    /// <summary>The chart with which the first page opens; null for none.</summary>
    public SourcedText? Opening { get; init; }

    /// <summary>The table that the first page shows behind its answer; null for none.</summary>
    public SourcedText? Scoreboard { get; init; }

    /// <summary>Selections that have one colour in all charts, in the order in which legends name them.</summary>
    public ImmutableArray<SelectionGroup> Groups { get; init; } = [];

    /// <summary>What the feed holds of each post.</summary>
    public FeedContent Feed { get; init; } = FeedContent.Full;

    /// <summary>Which pages get a preview card, in a site with an address.</summary>
    public CardedPages Cards { get; init; } = CardedPages.All;

    /// <summary>Files that are published as they are although a browser runs them or a host obeys them: paths below <c>content/static</c>,
    /// or whole paths of the theme's.</summary>
    public ImmutableArray<SourcedText> AllowedFiles { get; init; } = [];

    /// <summary>The report's own day: posts dated later are left out; null where every post is published.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many posts the first page shows, the newest; at least 1.</summary>
    public int FrontPosts { get; init; } = MostFrontPosts;

    /// <summary>Addresses of tags that are not what their names give.</summary>
    public ImmutableArray<TopicAddress> TagAddresses { get; init; } = [];

    /// <summary>Addresses of series that are not what their names give.</summary>
    public ImmutableArray<TopicAddress> SeriesAddresses { get; init; } = [];

    /// <summary>Levels of findings that are not those of their kinds.</summary>
    public ImmutableArray<FindingLevel> Levels { get; init; } = [];

    /// <summary>The level of findings on order words that nothing stands behind.</summary>
    public Severity Statements { get; init; } = Severity.Note;

    /// <summary>Pages whose numbers are not checked; null for none.</summary>
    public UncheckedPages? Unchecked { get; init; }

    /// <summary>Which metrics have a page of their own.</summary>
    public OwnPages NumberPages { get; init; } = OwnPages.All;

    /// <summary>Whether each chart has a page of its own.</summary>
    public OwnPages ChartPages { get; init; } = OwnPages.All;

    /// <summary>Whether each claim has a page of its own.</summary>
    public OwnPages ClaimPages { get; init; } = OwnPages.All;

    /// <summary>Which other readings of the figures have a page of their own: <c>All</c> or <c>None</c>.</summary>
    public OwnPages ReadingPages { get; init; } = OwnPages.All;

    /// <summary>Whether pages carry the script of the theme.</summary>
    public ThemeScript Script { get; init; } = ThemeScript.Inline;

    /// <summary>Words in which number words state no quantity.</summary>
    public UncountedWords UncountedWords { get; init; } = UncountedWords.None;

    /// <summary>The version of ReportGen with which it was last built, as it is written; null where nobody said.</summary>
    public SourcedText? ReportgenVersion { get; init; }

    /// <summary>What only templates read; null where nothing is written.</summary>
    public YamlMapping? Extra { get; init; }

    /// <summary>What readers see as it is written and may hold a numeral: authors, the name of the licence.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];
}

/// <summary>Numerals that are names and not figures: what the pattern matches needs no binding.</summary>
/// <param name="Pattern">A .NET regular expression that never matches the empty text.</param>
/// <param name="Span">Where it is written; null for the built-in ones.</param>
public sealed record Exemption(string Pattern, string Reason, SourceSpan? Span);

/// <summary>The terms under which something may be used.</summary>
public sealed record Licence(string Name, string? Url);
