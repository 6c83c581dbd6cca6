using System.Collections.Immutable;

namespace ReportGen.Drawing.Dates;

/// <summary>Finds the flattest way to set the labels of events over or under a line; where there is none, numbers stand for them.</summary>
/// <param name="left">Where words may begin, in pixels.</param>
/// <param name="right">Where they must end.</param>
internal sealed class FlagPlanner(Sheet sheet, Typesetter typesetter, double left, double right)
{
    private const double MostLines = 11;
    private const double NumberGap = 2;

    // Parts of the width that a label may take before it is broken.
    private static readonly double[] Shares = [0.6, 0.46, 0.36, 0.28, 0.2];

    public double NumberSize => sheet.NoteSize * 1.45;

    /// <param name="texts">By date.</param>
    public FlagPlan Plan(ImmutableArray<FlagText> texts)
    {
        if (texts.IsEmpty) return new FlagPlan([], 0);
        var plans = Shares.SelectMany(share => Enumerable.Range(0, texts.Length + 1).Reverse().Select(split => Try(texts, split, share * (right - left))));
        var best = plans.OfType<FlagPlan>().Where(plan => plan.Height <= MostLines * sheet.NoteLine).MinBy(plan => plan.Height);
        return best ?? Numbered(texts);
    }

    /// <param name="split">How many labels, from the first, stand at the right of their poles.</param>
    private FlagPlan? Try(ImmutableArray<FlagText> texts, int split, double width)
    {
        ImmutableArray<Flag> flags = [.. texts.Select((text, at) => FlagOf(text, at < split ? Anchor.Start : Anchor.End, width))];
        return flags.All(flag => flag.Left >= left && flag.Right <= right) ? FlagPlan.Of(flags) : null;
    }

    private Flag FlagOf(FlagText text, Anchor side, double width)
    {
        ImmutableArray<string> lines = [FlagWords.Date(text.Event), .. typesetter.Break(text.Event.Label, sheet.NoteSize, Weight.Regular, width)];
        var widest = lines.Select((line, at) => typesetter.Measure(line, sheet.NoteSize, FlagWords.WeightOf(at))).Max();
        return new Flag(text, text.X, lines, side, 0, lines.Length * sheet.NoteLine, widest);
    }

    /// <summary>Numbers in the order of the dates, none on another; a pole may lean.</summary>
    private FlagPlan Numbered(ImmutableArray<FlagText> texts)
    {
        var size = NumberSize;
        var places = texts.Select(text => Math.Clamp(text.X, left + (size / 2), right - (size / 2))).ToArray();
        for (var at = 1; at < places.Length; at++) places[at] = Math.Max(places[at], places[at - 1] + size + NumberGap);
        for (var (at, most) = (places.Length - 1, right - (size / 2)); at >= 0; at--, most = places[at + 1] - size - NumberGap) places[at] = Math.Min(places[at], most);
        const double foot = 8;
        return new FlagPlan([.. texts.Zip(places, (text, x) => new Flag(text, x, [FormattableString.Invariant($"{text.Number}")], Anchor.Middle, foot, size, size))], foot + size);
    }
}
