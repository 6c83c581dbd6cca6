using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>The rules of verdicts: from what the data give and what is asserted to a verdict.</summary>
internal static class Judgement
{
    /// <summary>A value: C within A, overlapping A, within one step of A, or none of these.</summary>
    public static VerdictKind OfValue(Interval computed, Interval asserted, Stated stated)
    {
        if (asserted.Contains(computed)) return VerdictKind.Confirmed;
        if (asserted.Overlaps(computed)) return VerdictKind.Consistent;
        return IsWithinOneStep(computed, stated) ? VerdictKind.OffByRounding : VerdictKind.Contradicted;
    }

    /// <summary>A bound: it holds for all of C, for none, or for a part.</summary>
    public static VerdictKind OfBound(Interval computed, Interval allowed)
    {
        if (allowed.Contains(computed)) return VerdictKind.Confirmed;
        if (allowed.Overlaps(computed)) return VerdictKind.Undecided;
        return VerdictKind.Contradicted;
    }

    /// <summary>Whether one measure is above another: in all cases, in none, or in some.</summary>
    public static VerdictKind IsAbove(Interval larger, Interval smaller)
    {
        var difference = larger - smaller;
        if (difference.Low.Value is { } low && (low.Sign > 0 || (low.IsZero && !difference.Low.IsClosed))) return VerdictKind.Confirmed;
        return difference.High.Value is { Sign: <= 0 } ? VerdictKind.Contradicted : VerdictKind.Undecided;
    }

    /// <summary>Several comparisons that must all hold.</summary>
    public static VerdictKind All(IEnumerable<VerdictKind> comparisons)
    {
        var kinds = comparisons.ToList();
        if (kinds.Contains(VerdictKind.Contradicted)) return VerdictKind.Contradicted;
        if (kinds.Contains(VerdictKind.Undecided)) return VerdictKind.Undecided;
        return VerdictKind.Confirmed;
    }

    // A plain reading a ± step/2 of a measured value that misses C, while (a - step, a + step) meets it.
    private static bool IsWithinOneStep(Interval computed, Stated stated)
    {
        if (!stated.IsRounded) return false;
        var value = stated.Number.Value * stated.Unit.Scale;
        return Interval.Open(value - stated.Step, value + stated.Step).Overlaps(computed);
    }
}
