using ReportGen.Quantities;

namespace ReportGen.Statements.Judging;

/// <summary>How finely two measures are printed.</summary>
internal static class LastDigit
{
    /// <summary>One unit of the last printed digit, in base units: of both the finer.</summary>
    public static Rational Of(Measure left, Measure right)
    {
        var (one, other) = (Of(left), Of(right));
        return one < other ? one : other;
    }

    // A stated quantity is printed in its own words, and a range in two numbers.
    private static Rational Of(Measure measure)
    {
        if ((measure.Stated ?? MeasureReader.Read(MeasureWriter.Write(measure)).Value) is not { } stated) return Rational.Zero;
        var step = stated.UpTo is { } upTo && upTo.Step < stated.Number.Step ? upTo.Step : stated.Number.Step;
        return step * stated.Unit.Scale;
    }
}
