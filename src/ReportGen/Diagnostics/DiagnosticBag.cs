using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>Collects the findings of one stage, so that one run shows every mistake.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    public bool HasErrors => found.Exists(d => d.IsError);

    public int Count => found.Count;

    public void Report(DiagnosticCode code, SourceSpan? span, string message, string? remedy = null, params ReadOnlySpan<RelatedPlace> related) =>
        found.Add(new Diagnostic(code, span, message, remedy, [.. related]));

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>Everything found, by place and code, without exact repetitions; the order never depends on the order of work.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. found
            .OrderBy(d => d.Span ?? default(SourceSpan))
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .DistinctBy(d => (d.Span, d.Code.Id, d.Message)),
    ];

    public Outcome<T> With<T>(T value) => new(value, ToSorted());
}
