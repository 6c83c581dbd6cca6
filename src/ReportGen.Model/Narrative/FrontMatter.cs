using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>What an author states above an article.</summary>
/// <param name="Title">Prose.</param>
/// <param name="Slug">Lower-case letters, digits and hyphens; by default the file name without a date before it.</param>
/// <param name="Date">Every post has one.</param>
/// <param name="Summary">Prose of one or two sentences.</param>
/// <param name="Part">Number within the series.</param>
/// <param name="Aliases">Older places of the article in the site, with percent codes read: <c>2009/08/My_Post.html</c>, or a folder such as
/// <c>old-name/</c>.</param>
/// <param name="Image">A picture below <c>content/static</c> that stands in the place of the card by which the page is previewed.</param>
/// <param name="Key">Name of the measure, or id of the claim, that is shown as key figure.</param>
/// <param name="Span">The whole front matter.</param>
public sealed record FrontMatter(
    ProseText Title,
    SourcedText Slug,
    DateOnly? Date,
    DateOnly? Updated,
    ProseText Summary,
    SourcedText? Series,
    int? Part,
    ImmutableArray<SourcedText> Tags,
    ImmutableArray<string> Authors,
    bool IsDraft,
    ImmutableArray<OwnCorrection> Corrections,
    ImmutableArray<SourcedText> Aliases,
    SourcedText? Image,
    Examined? Examines,
    SourcedText? Key,
    SourceSpan Span)
{
    /// <summary>What the picture says, for those who do not see it.</summary>
    public string? ImageAlternative { get; init; }

    /// <summary>A shorter title for the card that previews the page.</summary>
    public SourcedText? CardTitle { get; init; }

    /// <summary>Prose: a line under the title.</summary>
    public ProseText? Kicker { get; init; }

    /// <summary>What the title says of measures; null where its author states nothing.</summary>
    public ToldStatement? Statement { get; init; }

    /// <summary>Whether a relation stands beside the title, also one that could not be judged, of which its own finding tells.</summary>
    public bool HasRelation { get; init; }

    /// <summary>What only templates read; null where nothing is written.</summary>
    public YamlMapping? Extra { get; init; }

    /// <summary>The prose at the head of the article, in the order in which a page shows it.</summary>
    public ImmutableArray<ProseText> Head => Kicker is { } kicker ? [Title, kicker, Summary] : [Title, Summary];

    /// <summary>All its prose.</summary>
    public ImmutableArray<ProseText> Prose => [.. Head, .. Corrections.Select(correction => correction.Text)];
}

/// <summary>What was wrong in an article of the report itself and is now right. What sources had wrong is data:
/// <c>content/corrections.yaml</c>.</summary>
/// <param name="Text">Prose: what it said and what it says now.</param>
public sealed record OwnCorrection(DateOnly Date, ProseText Text);

/// <summary>The older text that an article looks at again.</summary>
/// <param name="Source">The id of a source.</param>
public sealed record Examined(string Title, string? Author, DateOnly? Date, string? Source);
