using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>Selections that belong together, such as those of a vendor's products: one colour in all charts of the report.</summary>
/// <param name="Name">As charts say it, and as datasets write their vendor.</param>
/// <param name="Colour">Of its marks, from <see cref="ColourRole.Group1"/> to <see cref="ColourRole.Group4"/>.</param>
public sealed record SelectionGroup(SourcedText Name, ColourRole Colour)
{
    /// <summary>The colour of its marks that stand back.</summary>
    public ColourRole Soft => Colour - ColourRole.Group1 + ColourRole.Group1Soft;
}
