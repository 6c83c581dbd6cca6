using ReportGen.Narrative.Comparing;

namespace ReportGen.Narrative;

/// <summary>How the numerals of a text are covered.</summary>
/// <param name="Bound">Bound to a measure, or standing in the words of a claim.</param>
/// <param name="Exempt">Names by a pattern: dates, versions, ids.</param>
/// <param name="Literal">Declared figures of speech.</param>
/// <param name="Unbound">None of these: each one is an error.</param>
/// <param name="Unchecked">None of these on a page whose numbers are not checked.</param>
public sealed record Coverage(int Bound, int Exempt, int Literal, int Unbound, int Unchecked = 0)
{
    public static Coverage None { get; } = new(0, 0, 0, 0);

    /// <summary>How the statements are covered that say which is more.</summary>
    public StatementCoverage Statements { get; init; } = StatementCoverage.None;

    public static Coverage operator +(Coverage left, Coverage right) =>
        new(
            left.Bound + right.Bound,
            left.Exempt + right.Exempt,
            left.Literal + right.Literal,
            left.Unbound + right.Unbound,
            left.Unchecked + right.Unchecked) { Statements = left.Statements + right.Statements };
}

/// <summary>How the numerals of one file are covered.</summary>
/// <param name="Path">Of an article, a YAML file or a template.</param>
public sealed record FileCoverage(string Path, Coverage Coverage)
{
    /// <summary>Each of them, with what answers for it.</summary>
    public AccountedNumerals Numerals { get; init; } = AccountedNumerals.None;
}
