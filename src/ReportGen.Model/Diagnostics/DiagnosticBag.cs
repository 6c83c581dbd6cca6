using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>Collects the findings of one stage, so that one run shows every mistake.</summary>
/// <remarks>Of one kind in one file it holds the first <see cref="MostOfAKind"/> and counts the others, so that a file of a million
/// mistakes costs no more than one of hundreds.
/// Those with a fix are all kept: a fix is for every place.</remarks>
public sealed class DiagnosticBag
{
    /// <summary>Findings of one code that are held for one file.</summary>
    public const int MostOfAKind = 200;

    private const int LongestMessage = 4_000;

    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(SourceSpan? Span, string Code, string Message)> told = [];
    private readonly Dictionary<(string Code, string? Path), (Diagnostic First, int Held, int Others)> counts = [];

    public int Count => found.Count + counts.Values.Sum(kind => kind.Others);

    public bool HasErrors => counts.Values.Any(kind => kind.First.IsError);

    public bool HasWarnings => counts.Values.Any(kind => kind.First.Severity == Severity.Warning);

    /// <summary>Whether the next finding of the kind would only be counted: then no remedy need be looked for.</summary>
    public bool IsFull(DiagnosticCode code, SourceSpan? span) =>
        counts.TryGetValue((code.Id, span?.Path), out var kind) && kind.Held >= MostOfAKind;

    public void Report(
        DiagnosticCode code,
        SourceSpan? span,
        string message,
        string? remedy = null,
        params ReadOnlySpan<RelatedPlace> related) =>
        Add(new Diagnostic(code, span, Shortened(message), remedy is null ? null : Shortened(remedy), [.. related]));

    /// <summary>The same with a remedy that costs a search; it is not made for a finding that is only counted.</summary>
    public void Report(
        DiagnosticCode code,
        SourceSpan? span,
        string message,
        Func<string?> remedy,
        params ReadOnlySpan<RelatedPlace> related) =>
        Report(code, span, message, IsFull(code, span) ? null : remedy(), related);

    public void Add(Diagnostic diagnostic)
    {
        var identity = (diagnostic.Span, diagnostic.Code.Id, diagnostic.Message);
        if (told.Contains(identity)) return;
        var key = (diagnostic.Code.Id, diagnostic.Span?.Path);
        var (first, held, others) = counts.GetValueOrDefault(key, (diagnostic, 0, 0));
        if (diagnostic.Others > 0 || (diagnostic.Fix is null && held >= MostOfAKind))
        {
            counts[key] = (first, held, others + Math.Max(1, diagnostic.Others));
            return;
        }

        counts[key] = (first, diagnostic.Fix is null ? held + 1 : held, others);
        told.Add(identity);
        found.Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Everything found, by place and code, without exact repetitions; the order never depends on the order of work. What was only
    /// counted comes last of its file.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => counts.Count == 0 ? [] :
    [
        .. found
            .Concat(
                counts.Where(kind => kind.Value.Others > 0)
                    .Select(kind => Diagnostic.AndOthers(kind.Value.First, kind.Value.Others)))
            .OrderBy(d => d.Span?.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Others > 0)
            .ThenBy(d => d.Span ?? default(SourceSpan))
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    /// <summary>A message quotes what an author wrote, which may be a whole file.</summary>
    private static string Shortened(string words) =>
        words.Length <= LongestMessage
            ? words
            : $"{words.AsSpan(0, LongestMessage / 2)} … {words.AsSpan(words.Length - (LongestMessage / 4))}";

    public Outcome<T> With<T>(T value) => new(value, ToSorted());
}
