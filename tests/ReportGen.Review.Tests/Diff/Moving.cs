using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Causes;

namespace ReportGen.Tests.Diff;

/// <summary>Things that moved, all because of one record.</summary>
internal static class Moving
{
    public static readonly Cause Record = new(CauseKind.Record, "alpha", "A1", "The record “A1” of the dataset “alpha” was changed.", []);

    public static MovedNames Measures(params string[] names) =>
        new() { Measure = name => names.Contains(name, StringComparer.Ordinal) ? new MovedThing(name, [Record]) : null };

    public static MovedNames Claim(string id, string before, string after) =>
        new() { Claims = ImmutableDictionary<string, MovedClaim>.Empty.Add(id, new MovedClaim(before, after, [Record])) };

    /// <param name="anchor">The id of an element that tells of the record.</param>
    /// <param name="cause">Why that moved; the record where nothing else is said.</param>
    public static MovedNames Place(string anchor, Cause? cause = null) =>
        new() { Place = (_, place) => place == anchor ? new MovedThing(null, [cause ?? Record]) : null };
}
