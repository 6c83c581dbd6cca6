using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What a stage gives: a value, which may be partial, and the findings that say why.</summary>
public readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.IsError);
}
