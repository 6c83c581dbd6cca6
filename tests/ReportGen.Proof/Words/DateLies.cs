using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Days and months that windows begin and end with, a year off, where authors write them.</summary>
internal static partial class DateLies
{
    public static IEnumerable<Lie> Of(WordLieGround ground)
    {
        var ends = ground.Untouched.Data.Selections.SelectMany(selection => new[] { selection.Window.First, selection.Window.Last })
            .Select(day => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in ground.Authored)
        {
            foreach (var month in text.Matches(Month()).Where(month => ends.Contains(month.Value)))
            {
                var year = int.Parse(month.Value[^4..], CultureInfo.InvariantCulture);
                yield return text.Lie("", month.Index + month.Length - 4, 4, (year - 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    [GeneratedRegex("\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
