using ReportGen.Data;
using ReportGen.Look;

namespace ReportGen.Charts;

/// <summary>The colour that marks have by what they show, the same in all charts of a report.</summary>
/// <param name="Group">The group of selections that they are of; null for a severity.</param>
/// <param name="Full">Of marks that a finding is about, or of all.</param>
/// <param name="Soft">Of marks beside them.</param>
public sealed record MarkColour(string? Group, ColourRole Full, ColourRole Soft)
{
    public static MarkColour Of(SelectionGroup group) => new(group.Name.Text, group.Colour, group.Soft);

    /// <summary>Of what counts only patches of one severity; none of it stands back.</summary>
    public static MarkColour Of(PatchSeverity severity)
    {
        var role = ColourRole.Critical + (int)severity;
        return new(null, role, role);
    }
}
