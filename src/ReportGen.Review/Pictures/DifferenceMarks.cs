namespace ReportGen.Pictures;

/// <summary>Whether a picture is made in which the pixels that differ are marked. It takes longer than comparing.</summary>
public enum DifferenceMarks
{
    Painted,
    LeftOut,
}
