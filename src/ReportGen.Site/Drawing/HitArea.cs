using System.Collections.Immutable;

namespace ReportGen.Drawing;

/// <summary>An unseen rectangle over a mark that tells its value under a pointer; in pixels.</summary>
internal readonly record struct HitArea(double X, double Y, double Width, double Height, string Title)
{
    /// <summary>As small as a pointer target may be (WCAG 2.2, 2.5.8).</summary>
    private const double Least = 24;

    private double Middle => X + (Width / 2);

    private double Right => X + Width;

    private double Bottom => Y + Height;

    /// <summary>The areas grown to a size that a pointer meets, as far as neighbours and the edges of the drawing leave room.</summary>
    public static ImmutableArray<HitArea> Spread(IReadOnlyList<HitArea> areas, double width, double height)
    {
        var grown = areas.Select(area => area.Grown(width, height)).ToArray();
        return [.. Enumerable.Range(0, grown.Length).Select(at => grown[at].Beside(areas[at], areas, at))];
    }

    private HitArea Grown(double width, double height)
    {
        var (wide, high) = (Math.Min(width, Math.Max(Width, Least)), Math.Min(height, Math.Max(Height, Least)));
        var (x, y) = (X - ((wide - Width) / 2), Y - ((high - Height) / 2));
        return this with { X = Math.Clamp(x, 0, width - wide), Y = Math.Clamp(y, 0, height - high), Width = wide, Height = high };
    }

    /// <summary>Cut half way to the nearest marks at its left and right, above and below.</summary>
    private HitArea Beside(HitArea own, IReadOnlyList<HitArea> all, int self)
    {
        var (left, right, top, bottom) = (X, Right, Y, Bottom);
        for (var at = 0; at < all.Count; at++)
        {
            var other = all[at];
            if (at == self || other.Right <= left || other.X >= right || other.Bottom <= top || other.Y >= bottom) continue;
            if (other.X >= own.Right) right = Math.Min(right, (own.Right + other.X) / 2);
            else if (other.Right <= own.X) left = Math.Max(left, (other.Right + own.X) / 2);
            else if (other.Y >= own.Bottom) bottom = Math.Min(bottom, (own.Bottom + other.Y) / 2);
            else if (other.Bottom <= own.Y) top = Math.Max(top, (other.Bottom + own.Y) / 2);
            else if (other.Middle > own.Middle) right = Math.Min(right, (own.Middle + other.Middle) / 2);
            else if (other.Middle < own.Middle) left = Math.Max(left, (own.Middle + other.Middle) / 2);
        }

        return this with { X = left, Y = top, Width = Math.Max(0, right - left), Height = Math.Max(0, bottom - top) };
    }
}
