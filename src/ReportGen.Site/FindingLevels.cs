using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;

namespace ReportGen;

/// <summary>Gives findings the levels that <c>report.yaml</c> sets. Errors keep theirs: what they name would be wrong, unsafe or missing on
/// a page.</summary>
internal static class FindingLevels
{
    private const string Lasting = "mend what it names; only a warning can be given another level, and not one about numbers or safety";

    /// <summary>The findings at their levels, with those on the levels themselves.</summary>
    public static ImmutableArray<Diagnostic> Set(ImmutableArray<Diagnostic> found, ImmutableArray<FindingLevel> levels)
    {
        if (levels.IsEmpty) return found;
        var bag = new DiagnosticBag();
        var usable = Usable(levels, bag);
        bag.AddRange(
            found.Select(
                finding => usable.TryGetValue(finding.Code.Id, out var level)
                    ? finding with { Severity = level.Level, Because = level.Because }
                    : finding));
        return bag.ToSorted();
    }

    private static Dictionary<string, FindingLevel> Usable(ImmutableArray<FindingLevel> levels, DiagnosticBag bag)
    {
        var usable = new Dictionary<string, FindingLevel>(StringComparer.Ordinal);
        foreach (var level in levels)
        {
            var (id, place) = (level.Code.Text, level.Code.Span);
            if (ContentCatalogue.All.FirstOrDefault(kind => kind.Id == id) is not { } code)
                bag.Report(
                    DataCodes.UnknownCode,
                    place,
                    $"no finding of the content has the code '{id}'.",
                    Nearest.Suggest(id, ContentCatalogue.All.Select(kind => kind.Id)) ?? "write a code as findings show it, such as RG6034");
            else if (code.Severity == Severity.Error)
                bag.Report(DataCodes.FixedLevel, place, $"'{id}' is an error ({code.Title}), and stays one.", Lasting);
            else if (level.Level < code.Severity && ContentCatalogue.NeverLowered.Contains(code))
                bag.Report(DataCodes.FixedLevel, place, $"'{id}' ({code.Title}) can be raised and not lowered.", Lasting);
            else if (!usable.TryAdd(id, level))
                bag.Report(
                    DataCodes.RepeatedId,
                    place,
                    $"the level of '{id}' is set here for the second time.",
                    "keep one of them",
                    new RelatedPlace(usable[id].Code.Span, "it is set here already"));
        }

        return usable;
    }
}
