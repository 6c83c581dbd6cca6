using ReportGen.Data;

namespace ReportGen.Wording;

/// <summary>What a dataset does not know, counted from its records.</summary>
public static class MissingNotes
{
    public static IEnumerable<string> Of(PatchDataset dataset)
    {
        var patches = dataset.Patches;
        if (patches.IsEmpty)
        {
            yield return "No single patches are recorded: only figures that a source reports.";
            yield break;
        }

        if (dataset.Complete is null)
            yield return "The record list is not known to be complete: every count of it says at least how many.";
        else if (dataset.Complete != dataset.Covers)
            yield return $"The record list is complete only from {dataset.Complete.Value.Words()}.";

        foreach (var note in new[]
        {
            Note(patches, patch => patch.Size is null, "no known size"),
            Note(patches, patch => patch.Released is null, "no known release date"),
            Note(patches, patch => patch.Released is { IsExact: false }, "a release date of which only the month is known"),
            Note(patches, patch => patch.Restart is Restart.Unknown, "no word about a restart"),
            Note(patches, patch => patch.Class is null && patch.Severity is null, "neither a class nor a severity"),
            Note(
                patches,
                patch => patch.Affects.Any(affects => affects.Membership == Membership.Inferred),
                "a membership in an installation option that is inferred, not stated"),
            Note(
                patches,
                patch => patch.Affects.Any(affects => affects.Membership == Membership.Unknown),
                "an unknown membership in an installation option"),
        })
        {
            if (note is not null) yield return note;
        }
    }

    private static string? Note(IReadOnlyCollection<Patch> patches, Func<Patch, bool> lacks, string what)
    {
        var count = patches.Count(lacks);
        if (count == 0) return null;
        if (count == patches.Count) return OfAll(count, what);
        return $"{Words.Of(count)} of {Words.Of(patches.Count)} records {(count == 1 ? "has" : "have")} {what}.";
    }

    private static string OfAll(int count, string what)
    {
        if (count == 1) return $"The only record has {what}.";
        if (what.StartsWith("no ", StringComparison.Ordinal)) return $"None of the {Words.Of(count)} records has a {what["no ".Length..]}.";
        return $"All {Words.Of(count)} records have {what}.";
    }
}
