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

    /// <summary>Words that are bound to nothing that moved: an author wrote them, or a page made them.</summary>
    Text,

    /// <summary>A template, which holds words that pages show.</summary>
    Template,

    /// <summary>A file that says the same as before: it differs in comments, blank lines or the order of keys.</summary>
    Layout,

    /// <summary>The theme: colours, fonts, styles.</summary>
    Theme,

    /// <summary>ReportGen computes, prints, draws or writes otherwise.</summary>
    Tool,
}

/// <summary>One thing that was changed: a value, the same wherever it is found. Two causes are one when kind, dataset and subject
/// are.</summary>
/// <param name="Within">The dataset of a record or reported figure; null for all others.</param>
/// <param name="Subject">What it is called where it is defined: a record's id, a metric's name, a file.</param>
/// <param name="Sentence">What was done to it, in one sentence.</param>
/// <param name="Fields">Its properties that differ.</param>
public sealed record Cause(CauseKind Kind, string? Within, string Subject, string Sentence, ImmutableArray<FieldChange> Fields)
{
    /// <summary>Unique in a comparison, fit for an address: <c>record-alpha.A1</c>.</summary>
    public string Id { get; } = CauseId.Of(Kind, Within, Subject);

    /// <summary>Names of the measures that moved because of it, largest change first. These lists are filled where a comparison lists its
    /// causes.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Ids of the claims whose verdict flipped.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Ids of the charts that differ because of it.</summary>
    public ImmutableArray<string> Charts { get; init; } = [];

    /// <summary>What reads otherwise because of it.</summary>
    public ImmutableArray<Place> Sentences { get; init; } = [];

    /// <summary>Whether it lies in words alone, wherever they stand.</summary>
    public bool IsOfWords => Kind is CauseKind.Text or CauseKind.Template or CauseKind.Layout;

    /// <summary>Where it is written: in the later edition, in the earlier one when it is gone; of a changed property the line of its key.
    /// Null where the sources of the edition are not known.</summary>
    public SourceLine? At { get; init; }

    /// <summary>Of a record or reported figure: its source, the place in that and its address; in the later edition, in the earlier one
    /// when it is gone. Null for all others.</summary>
    public string? StatedIn { get; init; }

    /// <summary>What was done to it and where, without a full stop at the end.</summary>
    public string Whereabouts => At is null ? Sentence.TrimEnd('.') : $"{Sentence.TrimEnd('.')} ({At})";

    /// <summary>Whether something was changed that numbers are made of: not words, a figure, the theme or the program.</summary>
    public bool IsOfData => Kind is not (CauseKind.Figure or CauseKind.Text or CauseKind.Template
        or CauseKind.Layout or CauseKind.Theme or CauseKind.Tool);

    public bool Equals(Cause? other) => other is not null && (Kind, Within, Subject) == (other.Kind, other.Within, other.Subject);

    public override int GetHashCode() => HashCode.Combine(Kind, Within, Subject);
}
