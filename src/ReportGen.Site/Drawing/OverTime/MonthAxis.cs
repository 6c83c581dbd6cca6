using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Look;
using ReportGen.Quantities;

namespace ReportGen.Drawing.OverTime;

/// <summary>The months under a row of columns: as many names as fit, and the year under its first name.</summary>
internal sealed class MonthAxis(Sheet sheet, Typesetter typesetter)
{
    private const double Gap = 8;
    private const double TickLength = 5;

    // Every month, every second, quarter, half and whole year, counted from January; then years.
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>Adds the names and returns the pixel below them.</summary>
    /// <param name="centre">The middle of the column of a month, in pixels.</param>
    public double Lay(SceneBuilder scene, ImmutableArray<Period> months, Func<int, double> centre, double top)
    {
        var named = Named(months, centre);
        var (line, year) = (top + TickLength + 3 + (sheet.NoteLine / 2), 0);
        foreach (var at in named)
        {
            var first = months[at].First;
            scene.Add(new Stroke(centre(at), top, centre(at), top + TickLength, 1, ColourRole.Axis));
            scene.AddCentred(
                Name(months[at]),
                Within(Name(months[at]), Weight.Regular, centre(at)),
                line,
                sheet.NoteSize,
                Weight.Regular,
                Anchor.Middle,
                ColourRole.Muted);
            if (first.Year == year) continue;
            year = first.Year;
            scene.AddCentred(
                Year(year),
                Within(Year(year), Weight.SemiBold, centre(at)),
                line + sheet.NoteLine,
                sheet.NoteSize,
                Weight.SemiBold,
                Anchor.Middle,
                ColourRole.Muted);
        }

        return top + TickLength + 3 + (2 * sheet.NoteLine);
    }

    /// <summary>The months that are named: the densest step at which no two names touch.</summary>
    private int[] Named(ImmutableArray<Period> months, Func<int, double> centre) => Steps
        .Select(
            step =>
                Enumerable.Range(0, months.Length)
                    .Where(at => ((months[at].First.Year * 12) + months[at].First.Month - 1) % step == 0)
                    .ToArray())
        .Where(named => named.Length > 0 && !Touch(named, months, centre))
        .DefaultIfEmpty([0])
        .First();

    private bool Touch(int[] named, ImmutableArray<Period> months, Func<int, double> centre)
    {
        double Width(int at) =>
            Math.Max(typesetter.Measure(Name(months[at]), sheet.NoteSize, Weight.Regular), YearWidth(months, named, at));
        return named.Zip(named.Skip(1))
            .Any(pair => centre(pair.Second) - centre(pair.First) < ((Width(pair.First) + Width(pair.Second)) / 2) + Gap);
    }

    private double YearWidth(ImmutableArray<Period> months, int[] named, int at) =>
        at == named[0] || months[at].First.Month == 1
            ? typesetter.Measure(Year(months[at].First.Year), sheet.NoteSize, Weight.SemiBold)
            : 0;

    /// <summary>The middle of words that would else leave the sheet.</summary>
    private double Within(string words, Weight weight, double middle)
    {
        var half = typesetter.Measure(words, sheet.NoteSize, weight) / 2;
        return Math.Clamp(middle, half, sheet.Width - half);
    }

    private static string Name(Period month) => month.First.ToString("MMM", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
