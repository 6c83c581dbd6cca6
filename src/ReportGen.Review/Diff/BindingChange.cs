using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>A file whose numerals are accounted for otherwise: bound to other measures or claims, or to none.</summary>
/// <param name="File">Where it is written, in the edition that has it, the later one if both.</param>
/// <param name="Unbound">What is bound less often than before, by name.</param>
/// <param name="Bound">What is bound more often, by name.</param>
/// <param name="Unaccounted">What newly stands there without a binding, by an author's pattern or as a literal.</param>
public sealed record BindingChange(
    string File, ImmutableArray<BoundMove> Unbound, ImmutableArray<BoundMove> Bound, ImmutableArray<UnboundWords> Unaccounted)
{
    /// <summary>How many numbers lost their binding: something stands there without one instead.</summary>
    public int Lost => Math.Min(Unbound.Sum(move => move.Count), Unaccounted.Sum(words => words.Count));

    /// <summary>How many bound numbers no longer stand there, besides.</summary>
    public int Left => Math.Max(0, Unbound.Where(move => !move.IsToldAlone).Sum(move => move.Count) - Lost);

    /// <summary>How many numbers are bound there that were not.</summary>
    public int Come => Bound.Where(move => !move.IsToldAlone).Sum(move => move.Count);

    public int Exempted => Unaccounted.Where(words => words.Kind == UnboundKind.Exempt).Sum(words => words.Count);

    /// <summary>Whether anything of it is not told already where claims and numbers came or went.</summary>
    public bool IsNews => Lost + Left + Come + Exempted + MadeLiteral > 0;

    public int MadeLiteral => Unaccounted.Where(words => words.Kind == UnboundKind.Literal).Sum(words => words.Count);
}

/// <summary>A measure or claim that is bound more or less often than before.</summary>
/// <param name="Name">The name of the measure, or <c>claim:ID</c>; in the later edition where both have it.</param>
/// <param name="Words">The number as the edition that binds it more often prints it; null for a claim.</param>
/// <param name="Count">By how many times.</param>
public sealed record BoundMove(string Name, string? Words, int Count)
{
    /// <summary>Whether the number or claim is itself in one edition only, and told as such.</summary>
    public bool IsToldAlone { get; init; }
}

/// <summary>Why words are bound to nothing.</summary>
public enum UnboundKind
{
    /// <summary>An author's pattern says that they are a name.</summary>
    Exempt,

    /// <summary>An author says that they are a figure of speech.</summary>
    Literal,
}

/// <summary>Words with a numeral that an author declared to be no figure.</summary>
/// <param name="Words">The numeral; of a literal all its words.</param>
/// <param name="Name">All that the pattern matched; the same words for a literal.</param>
/// <param name="Reason">As the author gave it.</param>
/// <param name="Pattern">Null for a literal.</param>
/// <param name="Count">How many more than before.</param>
public sealed record UnboundWords(UnboundKind Kind, string Words, string Name, string Reason, string? Pattern, int Count);

/// <summary>A pattern of exemptions that came, went, or has another reason.</summary>
/// <param name="ReasonBefore">Null when it is new.</param>
/// <param name="ReasonAfter">Null when it is gone.</param>
public sealed record ExemptionChange(string Pattern, string? ReasonBefore, string? ReasonAfter);
