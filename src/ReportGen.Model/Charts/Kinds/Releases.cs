using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>The days on which the patches of a selection were released, and what is to be said of patches without a day.</summary>
/// <param name="Days">In order, each once.</param>
internal sealed record Releases(ImmutableArray<Period> Days, ImmutableArray<string> Notes)
{
    /// <summary>Of a selection over records: what certainly or possibly belongs to it.</summary>
    public static Releases Of(Selection selection, NameBinder names)
    {
        var counted = names.RecordsOf(MeasureName.Selected(selection.Id, SelectionMeasures.Patches)).ToList();
        var days = counted.Select(patch => patch.Released).OfType<ReleaseDate>().Where(
            date => date.IsExact && selection.Window.Contains(date.First))
            .Select(date => date.Days).Distinct().OrderBy(day => day.First).ToImmutableArray();
        var undated = counted.Count(patch => patch.Released is not { IsExact: true });
        var patches = undated == 1 ? "1 patch is" : string.Create(CultureInfo.InvariantCulture, $"{undated} patches are");
        return new Releases(days, undated == 0 ? [] : [$"{patches} not drawn, because the day of release is not known."]);
    }
}
