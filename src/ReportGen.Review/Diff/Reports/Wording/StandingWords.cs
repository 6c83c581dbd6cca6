using System.Collections.Immutable;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What has to be said of the sides before anything is said of how they differ.</summary>
internal static class StandingWords
{
    /// <summary>A sentence for each side that is not known to be what its content gives, or that was not built though that was asked
    /// for.</summary>
    public static ImmutableArray<string> Of(Comparison comparison) =>
    [
        .. new[] { Of(comparison.Before, comparison.StandingBefore), Of(comparison.After, comparison.StandingAfter) }
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? Of(string side, Standing standing) => standing switch
    {
        Standing.Alone or Standing.Built or Standing.Fitting => null,
        Standing.Unbuilt => $"'{side}' has no content to build from and is taken as it is.",
        Standing.Edited =>
            $"'{side}' was built from its content and is not as its build left it: its content may give something else.",
        Standing.Untold =>
            $"Whether '{side}' was built from its content cannot be known: its manifest.json does not tell what it was built from.",
        Standing.Unread => $"Whether '{side}' was built from its content cannot be known: that content cannot be read.",
        Standing.Stale =>
            $"'{side}' was not built from its content and is compared as it is: what changed in that content is not told here.",
    };
}
