namespace ReportGen.Sources;

/// <summary>How much one file may ask of the machine; what goes beyond ends in a diagnostic, never in exhausted memory.</summary>
/// <param name="FileBytes">Largest size of one text file in bytes.</param>
/// <param name="NestingDepth">How many YAML lists and mappings may stand inside each other.</param>
/// <param name="AliasExpansion">How many YAML values all aliases of one file may stand for.</param>
/// <param name="Nodes">How many YAML values (keys included) of one file may be held at a time.</param>
public sealed record Limits(int FileBytes, int NestingDepth, int AliasExpansion, int Nodes)
{
    /// <summary>64 MiB, 32 levels, 100,000 values through aliases, 8,000,000 values.</summary>
    public static Limits Default { get; } = new(FileBytes: 64 << 20, NestingDepth: 32, AliasExpansion: 100_000, Nodes: 8_000_000);
}
