namespace ReportGen.Templates;

/// <summary>How much one page may ask of the machine; what goes beyond ends in a diagnostic.</summary>
/// <param name="LoopSteps">Steps of an outermost loop, the loops inside it counted in.</param>
/// <param name="Depth">How deeply partials may include each other.</param>
/// <param name="Characters">Length of a rendered page.</param>
public sealed record TemplateLimits(int LoopSteps, int Depth, int Characters)
{
    /// <summary>2,000,000 steps, 32 levels, 64 Mi characters.</summary>
    public static TemplateLimits Default { get; } = new(LoopSteps: 2_000_000, Depth: 32, Characters: 64 << 20);
}
