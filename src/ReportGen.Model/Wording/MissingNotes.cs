using ReportGen.Data;
using ReportGen.Data.Columns;

namespace ReportGen.Wording;

/// <summary>What a dataset does not know, counted from its records.</summary>
public static class MissingNotes
{
    public static IEnumerable<string> Of(PatchDataset dataset)
    {
        var patches = dataset.Patches;
        if (patches.IsEmpty)
        {
            yield return "No single records are listed: only figures that a source reports.";
            yield break;
        }

        if (dataset.IsSample) yield return SelectionSummary.Sample;
        if (dataset.Complete is null)
            yield return "The record list is not known to be complete: every count of it says at least how many.";
        else if (dataset.Complete != dataset.Covers)
            yield return $"The record list is complete only from {dataset.Complete.Value.Words()}.";

        foreach (var note in new[]
        {
            Note(patches, row => !patches.Size.Stated.Has(row), "no known size"),
            Note(patches, row => patches.Released(row) is null, "no known release date"),
            Note(
                patches,
                row => patches.Released(row) is { IsExact: false, HasMonth: true },
                "a release date of which only the month is known"),
            Note(patches, row => patches.Released(row) is { HasMonth: false }, "a release date of which only the year is known"),
            Note(patches, row => patches.Restart.WordAt(row) is Restart.Unknown, "no word about a restart"),
            Note(patches, row => !patches.Class.Has(row) && !patches.Severity.Has(row), "neither a class nor a severity"),
            Note(
                patches,
                row => patches.Affects[row].Any(affects => affects.Membership == Membership.Inferred),
                "an installation option that is inferred, because the source does not state it"),
            Note(
                patches,
                row => patches.Affects[row].Any(affects => affects.Membership == Membership.Unknown),
                "an installation option of which the source says nothing"),
        })
        {
            if (note is not null) yield return note;
        }
    }

    private static string? Note(PatchColumns patches, Func<int, bool> lacks, string what)
    {
        var count = patches.Count(lacks);
        if (count == 0) return null;
        if (count == patches.Length) return OfAll(count, what);
        return $"{Words.Of(count)} of {Words.Of(patches.Length)} records {(count == 1 ? "has" : "have")} {what}.";
    }

    private static string OfAll(int count, string what)
    {
        if (count == 1) return $"The only record has {what}.";
        if (what.StartsWith("no ", StringComparison.Ordinal)) return $"None of the {Words.Of(count)} records has a {what["no ".Length..]}.";
        return $"All {Words.Of(count)} records have {what}.";
    }
}
