namespace ReportGen.Published.Report;

/// <summary>Positions in a list, from 0: the first and the last of them, both included.</summary>
public readonly record struct PositionRange(int First, int Last);
