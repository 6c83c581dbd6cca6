using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Something that a source said and that can be judged.</summary>
/// <param name="Place">Where in the source.</param>
/// <param name="Says">One paraphrased sentence.</param>
/// <param name="MetricName">What it is about; null for an order of several measures and for some untestable claims.</param>
/// <param name="Assertion">What it asserts; null when untestable.</param>
/// <param name="IsTimesGreater">The words were "x times greater", which some read as a/b - 1.</param>
/// <param name="FigureId">The reported figure that this claim states; it is left out of what judges it.</param>
/// <param name="Expect">The verdict that the report's authors accepted.</param>
public sealed record Claim(
    string Id,
    string SourceId,
    string Place,
    string? By,
    ProseText Says,
    string? MetricName,
    Assertion? Assertion,
    bool IsTimesGreater,
    string? FigureId,
    ProseText? UntestableReason,
    VerdictKind? Expect,
    SourceSpan? ExpectSpan,
    ProseText? Note,
    SourceSpan Span)
{
    /// <summary>Who says it, as a sentence begins: "Part 1", "The source", or the person that the claim names.</summary>
    public required string Speaker { get; init; }

    /// <summary>Every measure that it is about, its own first; a name may stand twice.</summary>
    public IEnumerable<string> MeasureNames
    {
        get
        {
            IEnumerable<string> own = MetricName is { } name ? [name] : [];
            return Assertion switch
            {
                LargestAssertion largest => own.Concat(largest.Of.Select(other => other.Text)),
                OrderAssertion order => order.Order.Concat(order.Among).Select(other => other.Text),
                _ => own,
            };
        }
    }

    /// <summary>What readers see as it is written: the place, and who said it.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];

    /// <summary>Where <c>id</c> is written; <see cref="Span"/> is where its measure is named.</summary>
    public required SourceSpan IdSpan { get; init; }

    public ClaimWeight Weight { get; init; }

    public bool IsMinor => Weight == ClaimWeight.Minor;

    /// <summary>Where <c>source</c> is written.</summary>
    public required SourceSpan SourceSpan { get; init; }

    /// <summary>Further sources, whose figures its own measure rests on.</summary>
    public ImmutableArray<SourcedText> JudgedBy { get; init; } = [];

    /// <summary>Where <c>wording</c> is written.</summary>
    public SourceSpan? WordingSpan { get; init; }

    /// <summary>Where <c>figure</c> is written.</summary>
    public SourceSpan? FigureSpan { get; init; }
}

/// <summary>What a claim asserts about a measure.</summary>
public abstract record Assertion
{
    /// <summary>The asserted words, as stated.</summary>
    public abstract string Words { get; }
}

/// <summary>A value: <c>equals: 4.3x</c>.</summary>
public sealed record ValueAssertion(Stated Value) : Assertion
{
    public override string Words => Value.Text;
}

/// <summary>A bound, without an implied far end: <c>above: 3 GB</c>. The two numbers of <c>between</c> belong to it.</summary>
public sealed record BoundAssertion(BoundRelation Relation, Stated Value, Stated? UpTo) : Assertion
{
    public override string Words => Relation switch
    {
        BoundRelation.Above => $"over {Value.Text}",
        BoundRelation.AtLeast => $"at least {Value.Text}",
        BoundRelation.Below => $"under {Value.Text}",
        BoundRelation.AtMost => $"at most {Value.Text}",
        _ => $"between {Value.Text} and {UpTo!.Text}",
    };
}

public enum BoundRelation
{
    Above,
    AtLeast,
    Below,
    AtMost,
    Between,
}

/// <summary>The claim's own measure is above each of the others.</summary>
public sealed record LargestAssertion(ImmutableArray<SourcedText> Of) : Assertion
{
    public override string Words => "the largest";
}

/// <summary>The measures stand in this order, largest first, and every other of <paramref name="Among"/> is below the last.</summary>
public sealed record OrderAssertion(ImmutableArray<SourcedText> Order, ImmutableArray<SourcedText> Among) : Assertion
{
    public override string Words => "in this order";
}
