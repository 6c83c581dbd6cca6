using System.Collections.Immutable;

namespace ReportGen.Drawing.Dates;

/// <summary>Where the labels of the events of one line stand: no label lies on another, and no pole crosses one.</summary>
/// <param name="Height">From the feet of the poles to the farthest edge of the words; in pixels.</param>
internal sealed record FlagPlan(ImmutableArray<Flag> Flags, double Height)
{
    private const double Foot = 10;
    private const double Between = 5;
    private const double Clear = 4;

    /// <summary>Those whose words stand in a list under the drawing.</summary>
    public IEnumerable<FlagText> Listed => Flags.Where(flag => flag.IsNumbered).Select(flag => flag.Text);

    /// <summary>Flags with each label as near to the line as the others let it be; null when labels would cross.</summary>
    /// <param name="flags">By date, without heights.</param>
    public static FlagPlan? Of(ImmutableArray<Flag> flags)
    {
        var over = flags.Select(
            (flag, at) =>
                Enumerable.Range(0, flags.Length).Where(other => other != at && MustRise(flag, flags[other], at > other)).ToArray())
            .ToArray();
        var placed = new Flag?[flags.Length];
        while (placed.Contains(null))
        {
            var free = Enumerable.Range(0, flags.Length)
                .Where(at => placed[at] is null && over[at].All(other => placed[other] is not null))
                .ToArray();
            if (free is not [var next, ..]) return null;
            placed[next] = Risen(flags[next], over[next].Select(other => placed[other]).OfType<Flag>(), placed.OfType<Flag>());
        }

        ImmutableArray<Flag> all = [.. placed.OfType<Flag>()];
        return new FlagPlan(all, all.Select(flag => flag.To).DefaultIfEmpty(0).Max());
    }

    /// <summary>The pole of the other passes where the words of this one stand, so they must stand farther from the line.</summary>
    private static bool MustRise(Flag flag, Flag other, bool isLater) => Math.Abs(flag.X - other.X) < 1
        ? isLater
        : other.X > flag.Left - Clear && other.X < flag.Right + Clear && (flag.Side == Anchor.Start ? other.X > flag.X : other.X < flag.X);

    private static Flag Risen(Flag flag, IEnumerable<Flag> below, IEnumerable<Flag> placed)
    {
        var from = below.Select(other => other.To + Between).Append(Foot).Max();
        var inTheWay = placed.Where(other => !other.IsBeside(flag)).OrderBy(other => other.From).ToArray();
        foreach (var other in inTheWay)
        {
            if (other.From < from + flag.Height + Between && other.To + Between > from) from = other.To + Between;
        }

        return flag with { From = from };
    }
}
