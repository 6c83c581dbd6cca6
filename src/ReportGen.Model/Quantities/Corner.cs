namespace ReportGen.Quantities;

/// <summary>The product of two interval ends, which may be infinite; the extreme corners bound a product of intervals.</summary>
/// <param name="Infinity">-1 or 1 when the product is infinite, 0 when it is <paramref name="Value"/>.</param>
internal readonly record struct Corner(int Infinity, Rational Value, bool IsClosed)
{
    /// <param name="leftSide">-1 when <paramref name="left"/> is a low end, 1 when a high one: the sign of its infinity.</param>
    public static Corner Product(End left, int leftSide, End right, int rightSide)
    {
        var leftSign = left.Value?.Sign ?? leftSide;
        var rightSign = right.Value?.Sign ?? rightSide;

        // A zero that is reached makes the product zero whatever the other factor is.
        if (leftSign == 0 || rightSign == 0)
            return new Corner(0, Rational.Zero, IsReachedZero(left) || IsReachedZero(right) || (left.IsClosed && right.IsClosed));
        return left.Value is { } a && right.Value is { } b
            ? new Corner(0, a * b, left.IsClosed && right.IsClosed)
            : new Corner(leftSign * rightSign, Rational.Zero, false);
    }

    public static Corner Lower(Corner left, Corner right) => Compare(left, right) switch
    {
        < 0 => left,
        > 0 => right,
        _ => left.IsClosed ? left : right,
    };

    public static Corner Higher(Corner left, Corner right) => Compare(left, right) switch
    {
        > 0 => left,
        < 0 => right,
        _ => left.IsClosed ? left : right,
    };

    public End ToEnd() => Infinity == 0 ? new End(Value, IsClosed) : End.Infinite;

    private static bool IsReachedZero(End end) => end is { IsClosed: true, Value.IsZero: true };

    private static int Compare(Corner left, Corner right) =>
        left.Infinity != right.Infinity ? left.Infinity.CompareTo(right.Infinity) : left.Value.CompareTo(right.Value);
}
