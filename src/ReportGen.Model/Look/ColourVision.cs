namespace ReportGen.Look;

/// <summary>With which of the three sorts of cones an eye sees colours.</summary>
internal enum ColourVision
{
    /// <summary>All of them.</summary>
    Full,

    /// <summary>Without those for red (protanopia): about 1 man in 100.</summary>
    WithoutRed,

    /// <summary>Without those for green (deuteranopia): about 1 man in 100.</summary>
    WithoutGreen,
}
