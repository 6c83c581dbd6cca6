using ReportGen.Claims;

namespace ReportGen.Drawing.Cards;

/// <summary>How a verdict is shown beside its word: by the shape of an icon, and by a colour for those who see it.</summary>
public static class VerdictMark
{
    /// <summary>Side of the square in which <see cref="Path"/> is drawn.</summary>
    public const int Side = 16;

    /// <summary>The icon's line as SVG path data.</summary>
    public static string Path(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Confirmed => "M3 8.5l3.3 3.3L13 4.8",
        VerdictKind.Consistent => "M2.5 6.2c2-2 3.6-2 5.5 0s3.5 2 5.5 0M2.5 10.6c2-2 3.6-2 5.5 0s3.5 2 5.5 0",
        VerdictKind.OffByRounding => "M7 3.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2M13.6 3.4v9.2",
        VerdictKind.Contradicted => "M4 4l8 8M12 4l-8 8",
        VerdictKind.Undecided => "M5.2 5.8c0-3.6 5.6-3.6 5.6-.2 0 2.2-2.8 2.3-2.8 4.2M8 12.7v.1",
        _ => "M8 2.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8M4.3 11.7l7.4-7.4",
    };

    /// <summary>The palette's name for the shapes that count claims of a verdict: <c>off-by-rounding-mark</c>.</summary>
    internal static string Role(VerdictKind verdict) => VerdictWords.Id(verdict) + "-mark";
}
