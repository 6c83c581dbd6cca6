using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Statements;

namespace ReportGen.Charts;

/// <summary>What stands in one place of a table: a measure, generated words, or a difference of measures.</summary>
public abstract record TableCell
{
    private protected TableCell()
    {
    }
}

/// <summary>One measure in a table.</summary>
/// <param name="Words">The value as the table shows it.</param>
public sealed record MeasureCell(Evaluation Evaluation, string Words) : TableCell
{
    /// <summary>The metric or measure that it is.</summary>
    public string Name => Evaluation.Name;

    public Measure Measure => Evaluation.Measure;

    /// <summary>The value as ReportGen prints it everywhere; a table may show further digits, or what MB means.</summary>
    public string PlainWords => Evaluation.Words;

    /// <summary>Set where it is certainly the largest or smallest of its column, and the column asks for that.</summary>
    public ColumnMark? Mark { get; init; }

    /// <summary>The head of the column says the unit, so the cell shows the number alone.</summary>
    public bool IsUnitInHead { get; init; }

    /// <summary>How the printed words stand on the decimal point of the column; null where they do not.</summary>
    public Alignment? Alignment { get; init; }
}

/// <summary>What stands out in a column.</summary>
public enum ColumnMark
{
    Largest,
    Smallest,
}

/// <summary>What printed words lack at their right to stand with their decimal point under those of their column.</summary>
/// <param name="Digits">Widths of a digit.</param>
/// <param name="Points">Widths of a decimal point: 0 or 1.</param>
public sealed record Alignment(int Digits, int Points);

/// <summary>Generated words in a table, such as how a recount counts; empty where there is nothing to say.</summary>
public sealed record TextCell(string Text) : TableCell;

/// <summary>What the data answer to the question of a row.</summary>
/// <param name="Says">What stands beside the answer; null for nothing.</param>
/// <param name="Asked">The relations that decide, in the words of the question; null where it is said that nothing can.</param>
public sealed record AnswerCell(Answer Answer, ProseText? Says, ToldStatement? Asked) : TableCell
{
    /// <summary>The answer as readers see it: "Yes".</summary>
    public string Words => Answer switch { Answer.Yes => "Yes", Answer.No => "No", Answer.NotKnown => "Not known" };
}

/// <summary>An answer to a question.</summary>
public enum Answer
{
    Yes,
    No,
    NotKnown,
}

/// <summary>By how much a recount differs from what was published.</summary>
public sealed record DifferenceCell(Difference Difference) : TableCell;
