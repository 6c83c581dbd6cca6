using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>A recount less the published value, exact: it holds each difference that the two intervals allow.</summary>
/// <param name="Delta">In base units; above zero when the recount is more.</param>
public sealed record Difference(Kind Kind, Interval Delta, Agreement Agreement)
{
    /// <summary>Null when one of the two is unknown; both are of one kind.</summary>
    public static Difference? Of(Measure recount, Measure published)
    {
        if (recount.Kind != published.Kind)
            throw new ArgumentException($"{recount.Kind} cannot be compared with {published.Kind}", nameof(recount));
        if (recount.Known is not { } counted || published.Known is not { } stated) return null;
        return new Difference(recount.Kind, counted - stated, AgreementOf(counted, stated));
    }

    private static Agreement AgreementOf(Interval counted, Interval stated)
    {
        if (stated.Contains(counted)) return Agreement.Same;
        return stated.Overlaps(counted) ? Agreement.Possible : Agreement.None;
    }

    /// <summary>"2 more", "4–6 fewer", "at least 4 more", "the same", "within what is stated", "may be the same, or up to 2 more", "may be
    /// the same, between 1 fewer and 2 more",
    /// "may be the same, at most 47 fewer" where there is no other end.</summary>
    public string Words => Agreement switch
    {
        Agreement.Same when Delta.IsPoint => "the same",
        Agreement.Same => "within what is stated",
        Agreement.Possible when Delta.Low.Value is { IsZero: true } => $"may be the same, or {UpTo(Delta.High)}{End(Delta.High, More)}",
        Agreement.Possible when Delta.High.Value is { IsZero: true } => $"may be the same, or {UpTo(Delta.Low)}{End(Delta.Low, Fewer)}",
        Agreement.Possible when !Delta.IsBounded => $"may be the same{AtMost(Delta.Low, Fewer)}{AtMost(Delta.High, More)}",
        Agreement.Possible => $"may be the same, between {End(Delta.Low, Fewer)} and {End(Delta.High, More)}",
        _ when Delta.Low.Value is { Sign: >= 0 } => $"{MeasureWriter.Write(Measure.Of(Kind, Delta))} {More}",
        _ => $"{MeasureWriter.Write(Measure.Of(Kind, -Delta))} {Fewer}",
    };

    private static string More => "more";

    private string Fewer => Kind == Kind.Count ? "fewer" : "less";

    private static string UpTo(End end) => end.IsInfinite ? "" : "up to ";

    private string AtMost(End end, string direction) => end.IsInfinite ? "" : $", at most {End(end, direction)}";

    /// <summary>One end of a difference that may also be zero, rounded away from zero.</summary>
    private string End(End end, string direction)
    {
        if (end.Value is not { } value) return $"any {(Kind == Kind.Count ? "number" : "amount")} {direction}";
        if (Kind.IsWhole) return $"{MeasureWriter.Write(Measure.Point(Kind, value.Abs()))} {direction}";
        // A range from zero is printed with its upper end rounded up.
        var words = MeasureWriter.Write(Measure.Of(Kind, Interval.Closed(Rational.Zero, value.Abs())));
        return $"{words[(words.IndexOf('–', StringComparison.Ordinal) + 1)..]} {direction}";
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Words} {Delta}");
}

/// <summary>Whether a recount agrees with what was published.</summary>
public enum Agreement
{
    /// <summary>The two exclude each other.</summary>
    None,

    /// <summary>They overlap: the data cannot tell them apart.</summary>
    Possible,

    /// <summary>All of the recount is what was published, as precisely as it was stated.</summary>
    Same,
}
