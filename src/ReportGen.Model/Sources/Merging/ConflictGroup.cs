namespace ReportGen.Sources.Merging;

/// <summary>A conflict that a merge of git left in a text: both sides one after the other, between lines that mark them.</summary>
/// <param name="Size">How many signs each mark has; git writes 7, <c>conflict-marker-size</c> sets another number.</param>
/// <param name="Start">The line of the mark before our side, counted from 1.</param>
/// <param name="Base">That of the mark before what both sides began with; null where git was not asked to show it.</param>
/// <param name="Middle">That of the mark before their side.</param>
/// <param name="End">That of the mark behind their side.</param>
public sealed record ConflictGroup(int Size, int Start, int? Base, int Middle, int End)
{
    /// <summary>The line behind our side.</summary>
    public int OursEnd => Base ?? Middle;
}
