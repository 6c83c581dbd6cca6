using ReportGen.Data;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Naming;

/// <summary>Decides whether a name in a text can mean a selection.</summary>
internal static class SelectionMeaning
{
    /// <summary>Whether a name is that of a selection, of what it counts again, or of more than it.</summary>
    /// <param name="owners">The ids of the selections that have the name.</param>
    public static bool IsMeant(this Selection selection, IReadOnlyCollection<string> owners, string name) =>
        owners.Contains(selection.Id, StringComparer.Ordinal)
        || (selection.RecountOf is { } reported && owners.Contains(reported, StringComparer.Ordinal))
        || selection.Called.Any(called => new Cue([name]).StandsIn(called));
}
