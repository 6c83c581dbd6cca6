using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;

namespace ReportGen.Drawing.Dates;

/// <summary>The words of an event on a drawing: the date, then the label, in one line where both have room.</summary>
/// <param name="Lines">How many lines they take.</param>
internal sealed record FlagWords(ImmutableArray<FlagWord> Words, int Lines, double Width)
{
    private const double Space = 8;

    /// <param name="width">What a line may take; a single word may be wider.</param>
    public static FlagWords Of(ChartEvent happened, double width, double size, Typesetter typesetter)
    {
        if (happened.IsNote) return OfNote(happened.Label, width, size, typesetter);
        var (date, dateWidth) = (Date(happened), typesetter.Measure(Date(happened), size, Weight.SemiBold));
        var labelWidth = typesetter.Measure(happened.Label, size, Weight.Regular);
        if (dateWidth + Space + labelWidth <= width)
            return new FlagWords(
                [new FlagWord(date, 0, 0, Weight.SemiBold), new FlagWord(happened.Label, dateWidth + Space, 0, Weight.Regular)],
                1,
                dateWidth + Space + labelWidth);
        var lines = typesetter.BreakEvenlyBetweenWords(happened.Label, size, Weight.Regular, width);
        var widest = lines.Select(line => typesetter.Measure(line, size, Weight.Regular)).Append(dateWidth).Max();
        return new FlagWords(
            [new FlagWord(date, 0, 0, Weight.SemiBold), .. lines.Select((line, at) => new FlagWord(line, 0, at + 1, Weight.Regular))],
            lines.Length + 1,
            widest);
    }

    /// <summary>The days are those under its bracket.</summary>
    private static FlagWords OfNote(string label, double width, double size, Typesetter typesetter)
    {
        var lines = typesetter.BreakEvenlyBetweenWords(label, size, Weight.Regular, width);
        var widest = lines.Max(line => typesetter.Measure(line, size, Weight.Regular));
        return new FlagWords([.. lines.Select((line, at) => new FlagWord(line, 0, at, Weight.Regular))], lines.Length, widest);
    }

    /// <summary>Each line moved so that all end at the right edge.</summary>
    public ImmutableArray<FlagWord> AtRight(double size, Typesetter typesetter)
    {
        var ends = Words.GroupBy(word => word.Line)
            .ToDictionary(line => line.Key, line => line.Max(word => word.X + typesetter.Measure(word.Text, size, word.Weight)));
        return [.. Words.Select(word => word with { X = word.X + Width - ends[word.Line] })];
    }

    /// <summary>"12 Aug 2008", "Aug 2008", or "Jan 2008 to Mar 2008".</summary>
    public static string Date(ChartEvent happened) => happened.IsNote && happened.Days.Days > 31
        ? $"{Month(happened.Days.First)} to {Month(happened.Days.Last)}"
        : Day(happened);

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Day(ChartEvent happened) =>
        happened.Days.First.ToString(happened.Days.Days == 1 ? "d MMM yyyy" : "MMM yyyy", CultureInfo.InvariantCulture);
}
