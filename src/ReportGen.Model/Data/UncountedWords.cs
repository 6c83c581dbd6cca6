using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>Words of a report in which number words state no quantity, as <c>numerals</c> of <c>report.yaml</c> lists them.</summary>
/// <param name="Exceptions">Idioms, whatever their capitals.</param>
/// <param name="Names">Names, which are written so and not otherwise.</param>
public sealed record UncountedWords(ImmutableArray<SourcedText> Exceptions, ImmutableArray<SourcedText> Names)
{
    public static UncountedWords None { get; } = new([], []);
}
