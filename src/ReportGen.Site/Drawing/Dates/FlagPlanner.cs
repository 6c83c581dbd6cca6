using System.Collections.Immutable;

namespace ReportGen.Drawing.Dates;

/// <summary>Finds the flattest way to set the labels of events over or under a line; where there is none, numbers stand for them.</summary>
/// <param name="left">Where words may begin, in pixels.</param>
/// <param name="right">Where they must end.</param>
internal sealed class FlagPlanner(Sheet sheet, Typesetter typesetter, double left, double right)
{
    private const double MostLines = 11;
    private const double NumberGap = 2;

    /// <summary>Up to so many events every choice of sides is tried.</summary>
    private const int MostTried = 5;

    // Parts of the width that a label may take before it is broken.
    private static readonly double[] Shares = [0.6, 0.46, 0.36, 0.28, 0.2];

    /// <param name="texts">By date.</param>
    public FlagPlan Plan(ImmutableArray<FlagText> texts)
    {
        if (texts.IsEmpty) return new FlagPlan([], 0);
        var plans = Shares.SelectMany(share => Plans(texts, share * (right - left)));
        var best = plans.Where(plan => plan.Height <= MostLines * sheet.NoteLine).MinBy(plan => plan.Height);
        return best ?? Numbered(texts);
    }

    /// <summary>The ways in which no label leaves the sheet and none crosses another.</summary>
    private IEnumerable<FlagPlan> Plans(ImmutableArray<FlagText> texts, double width)
    {
        var sides = texts.Select(text => Sides(text, width)).ToArray();
        return Choices(texts.Length)
            .Select(choice => sides.Select((flags, at) => choice(at) ? flags.Right : flags.Left).ToImmutableArray())
            .Where(flags => flags.All(flag => flag.Left >= left && flag.Right <= right))
            .Select(FlagPlan.Of)
            .OfType<FlagPlan>();
    }

    /// <summary>Which labels stand at the right of their poles: every choice for a few; for many the first ones, or the last
    /// ones.</summary>
    private static IEnumerable<Func<int, bool>> Choices(int count) => count <= MostTried
        ? Enumerable.Range(0, 1 << count).Reverse().Select(bits => (Func<int, bool>)(at => (bits & (1 << at)) != 0))
        : Enumerable.Range(0, count + 1).Reverse().SelectMany(split => new Func<int, bool>[] { at => at < split, at => at >= split });

    private (Flag Right, Flag Left) Sides(FlagText text, double width)
    {
        var words = FlagWords.Of(text.Event, width, sheet.NoteSize, typesetter);
        var right = new Flag(text, text.X, words.Words, Anchor.Start, 0, words.Lines * sheet.NoteLine, words.Width);
        return (right, right with { Side = Anchor.End, Words = words.AtRight(sheet.NoteSize, typesetter) });
    }

    /// <summary>Numbers in the order of the dates, none on another; a pole may lean.</summary>
    private FlagPlan Numbered(ImmutableArray<FlagText> texts)
    {
        const double foot = 8;
        var size = sheet.NumberSize;
        var places = texts.Select(text => Math.Clamp(text.X, left + (size / 2), right - (size / 2))).ToArray();
        for (var at = 1; at < places.Length; at++) places[at] = Math.Max(places[at], places[at - 1] + size + NumberGap);
        for (var (at, most) = (places.Length - 1, right - (size / 2)); at >= 0; at--)
        {
            places[at] = Math.Min(places[at], most);
            most = places[at] - size - NumberGap;
        }

        return new FlagPlan([.. texts.Zip(places, (text, x) => new Flag(text, x, [], Anchor.Middle, foot, size, size))], foot + size);
    }
}
