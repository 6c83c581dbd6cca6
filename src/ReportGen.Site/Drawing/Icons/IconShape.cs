namespace ReportGen.Drawing.Icons;

/// <summary>The corners of an icon.</summary>
public enum IconShape
{
    /// <summary>Round, with nothing behind them.</summary>
    Round,

    /// <summary>Square: for systems that cut icons to their own shape.</summary>
    Square,
}
