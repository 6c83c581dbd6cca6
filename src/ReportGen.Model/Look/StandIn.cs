using System.Collections.Immutable;

namespace ReportGen.Look;

/// <summary>A font that most machines have and that stands in for a font of a page until that has come.</summary>
/// <param name="Class">Whether its letters have serifs.</param>
/// <param name="IsBold">Whether it is the heavier one of its family.</param>
/// <param name="Advance">Of a letter of English prose, on average, in units of the em square.</param>
/// <param name="Names">By which machines know it, or another font of the same widths.</param>
internal sealed record StandIn(FontClass Class, bool IsBold, double Advance, ImmutableArray<string> Names)
{
    // Advances of the letters from a to z and the space, in thousandths of the em: those of Arial and Times New Roman are those of
    // Helvetica and Times (Adobe, "Core 14 AFM", 1999).
    private static readonly ImmutableArray<StandIn> All =
    [
        new(
            FontClass.Sans,
            false,
            FontTables.Average(
            [
                556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
                500, 500, 278,
            ]),
            ["Arial", "ArialMT", "Liberation Sans", "LiberationSans"]),
        new(
            FontClass.Sans,
            true,
            FontTables.Average(
            [
                556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556,
                556, 500, 278,
            ]),
            ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold"]),
        new(
            FontClass.Serif,
            false,
            FontTables.Average(
            [
                444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500,
                500, 444, 250,
            ]),
            ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "LiberationSerif"]),
        new(
            FontClass.Serif,
            true,
            FontTables.Average(
            [
                500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500,
                500, 444, 250,
            ]),
            ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "LiberationSerif-Bold"]),
    ];

    /// <summary>The one of the font's own class; where the font does not say it, the one whose widths are nearest.</summary>
    public static StandIn For(FontTables font, FontStyle style) => All
        .Where(one => one.IsBold == style is FontStyle.SemiBold or FontStyle.Heading)
        .OrderBy(one => font.Class is { } known && one.Class != known)
        .ThenBy(one => Math.Abs(one.Advance - font.Advance))
        .First();
}
