using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Images;
using ReportGen.Prose;
using ReportGen.Sources;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>What a link of ours was resolved to; kept on the link until it is rendered.</summary>
internal abstract record Binding
{
    private static readonly object Key = typeof(Binding);

    public static Binding? Of(LinkInline link) => link.GetData(Key) as Binding;

    /// <summary>Whether it answers for every numeral in its words, whatever that says.</summary>
    public virtual bool AnswersForNumerals => false;

    public void AttachTo(LinkInline link) => link.SetData(Key, this);
}

/// <param name="Words">As a reader sees them.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record NumberBinding(string Words, BoundMeasure Measure, SourceSpan Span, LinkInline Link) : Binding
{
    public string Name => Measure.Evaluation.Name;

    /// <summary>The words as they were written; empty where they are filled in.</summary>
    public string Written { get; init; } = "";

    /// <summary>Whether the words are still to be held to the law; not where something else was found wrong with them.</summary>
    public bool IsJudged { get; init; }

    public override bool AnswersForNumerals => true;
}

internal sealed record ClaimBinding(BoundClaim Claim, string Id, SourceSpan Span) : Binding;

internal sealed record DatasetBinding(string Id) : Binding;

internal sealed record CitationBinding(string SourceId) : Binding;

internal sealed record LiteralBinding(string Reason) : Binding
{
    public override bool AnswersForNumerals => true;
}

/// <summary>The words are the verdict on a claim.</summary>
internal sealed record VerdictBinding(string ClaimId) : Binding
{
    public override bool AnswersForNumerals => true;
}

/// <summary>The words are the days of a selection's window, or its length.</summary>
/// <param name="Measure">The name of the length, for the account.</param>
internal sealed record WindowBinding(string SelectionId, string Measure) : Binding
{
    public override bool AnswersForNumerals => true;
}

/// <summary>The words are a statement behind which nothing stands, with the reason.</summary>
internal sealed record MarkedBinding(StatementKind Kind, string Reason) : Binding;

/// <param name="Measure">The measure that is set large; null for charts and tables.</param>
internal sealed record FigureBinding(ReferenceScheme Scheme, string Id, SourceSpan Span, BoundMeasure? Measure = null) : Binding;

/// <summary>An image of this report, with the size at which it is shown when nothing scales it.</summary>
internal sealed record ImageBinding(SourceFile File, ImageSize Size) : Binding
{
    /// <summary>What stands in the page in the place of the image; null for an image.</summary>
    public PageDrawing? Drawing { get; init; }

    /// <summary>Begins every id of the drawing.</summary>
    public string Ids { get; init; } = "";
}

/// <summary>A link that was refused: its words are shown without it.</summary>
internal sealed record RefusedBinding : Binding;

/// <summary>A reference to a name that does not exist: reported once, so its numerals are not reported again.</summary>
internal sealed record UnresolvedBinding : Binding;
