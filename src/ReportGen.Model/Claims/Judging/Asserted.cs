using ReportGen.Quantities;
using ReportGen.Quantities.Assertions;

namespace ReportGen.Claims.Judging;

/// <summary>All values that an assertion allows, in the kind of the measure that it is about.</summary>
internal static class Asserted
{
    /// <summary>The interval of an asserted value. "Two nines" of an availability are 99% up to 99.9%.</summary>
    public static Interval By(Stated value, Kind kind) =>
        Saying.NinesOf(value.ToMeasure().Known!.Value, value.Kind, kind); // a stated value is never unknown

    /// <summary>The words as they are meant of a measure: "3" of a plain number is as precise as its last digit.</summary>
    public static Stated Of(Stated value, Kind kind) => IsNumber(value, kind) ? value.AsNumber() : value;

    /// <summary>Whether a value of one kind can be asserted of a measure of another.</summary>
    public static bool Fits(Stated value, Kind kind) => value.Kind == kind || IsNumber(value, kind) ||
        (kind == Kind.Availability && (value.Kind == Kind.Share || value.Kind == Kind.Nines));

    /// <summary>The interval that a bound leaves, without an implied far end.</summary>
    public static Interval By(BoundAssertion bound, Kind kind)
    {
        var value = Exactly(bound.Value);
        var allowed = bound.Relation switch
        {
            BoundRelation.Above => Interval.Between(End.Open(value), End.Infinite),
            BoundRelation.AtLeast => Interval.AtLeast(value),
            BoundRelation.Below => Interval.Between(End.Infinite, End.Open(value)),
            BoundRelation.AtMost => Interval.AtMost(value),
            _ => Interval.Closed(value, Exactly(bound.UpTo!)),
        };
        return Saying.NinesOf(allowed, bound.Value.Kind, kind);
    }

    private static bool IsNumber(Stated value, Kind kind) => kind == Kind.Number && value.Kind == Kind.Count;

    private static Rational Exactly(Stated stated) => stated.Number.Value * stated.Unit.Scale;
}
