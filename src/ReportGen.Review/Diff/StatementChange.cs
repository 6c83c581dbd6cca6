using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>Something that the report says of its measures and of which the data say something else than before.</summary>
/// <param name="Statement">As it is written in the later edition: <c>holds:a.patches&lt;b.patches</c>.</param>
/// <param name="StatementBefore">In the earlier edition: the same, or a relation that was turned.</param>
/// <param name="Words">Words that say it, in the later edition.</param>
/// <param name="File">The file that they are written in.</param>
/// <param name="Before">What the data said of it: <c>holds</c>, <c>undecided</c>, <c>fails</c> or <c>unknown</c>.</param>
/// <param name="After">What they say of it.</param>
/// <param name="SentenceBefore">The values of both sides, in sentences.</param>
/// <param name="SentenceAfter">The same now.</param>
/// <param name="Causes">The causes. Never empty.</param>
public sealed record StatementChange(
    string Statement,
    string StatementBefore,
    string Words,
    string File,
    string Before,
    string After,
    string SentenceBefore,
    string SentenceAfter,
    ImmutableArray<Cause> Causes)
{
    public const string Holds = "holds";

    /// <summary>Whether the same sides stand otherwise to each other, and the author wrote so.</summary>
    public bool IsTurned => Before == After;
}
