using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Running;

/// <summary>What one call of a command asks for.</summary>
internal sealed record Order
{
    public required RunOptions Options { get; init; }

    /// <summary>What a moving line says meanwhile; null: none, for something is told on the way or it is done at once.</summary>
    public required string? Doing { get; init; }

    public required Func<ModelRun, Answer> Work { get; init; }
}

/// <summary>What a run gives.</summary>
/// <param name="Report">What it found and how it ended.</param>
/// <param name="Tell">Tells of it on the two streams.</param>
internal sealed record Answer(RunReport Report, Action<Surroundings> Tell)
{
    /// <summary>Told as findings, in the format that was asked for.</summary>
    public static Answer Findings(RunReport report) => new(report, surroundings => FindingsReport.Write(report, surroundings));
}
