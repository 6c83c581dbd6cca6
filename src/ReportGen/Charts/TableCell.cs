using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>What stands in one place of a table: a measure, generated words, or a difference of measures.</summary>
public abstract record TableCell
{
    private protected TableCell()
    {
    }
}

/// <summary>One measure in a table.</summary>
/// <param name="Name">The metric or measure that it is.</param>
/// <param name="Words">The value as ReportGen prints it everywhere.</param>
public sealed record MeasureCell(string Name, string Words, Measure Measure) : TableCell;

/// <summary>Generated words in a table, such as how a recount counts; empty where there is nothing to say.</summary>
public sealed record TextCell(string Text) : TableCell;

/// <summary>By how much a recount differs from what was published.</summary>
public sealed record DifferenceCell(Difference Difference) : TableCell;
