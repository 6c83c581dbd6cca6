using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>One finding for an author: what is wrong, where, and what to do about it.</summary>
/// <param name="Span">The place; null only when no file is meant (a usage error, an empty folder).</param>
/// <param name="Message">What is wrong, quoting the offending text.</param>
/// <param name="Remedy">What to write or do instead; shown under the line.</param>
/// <param name="Related">Other places that matter, such as the first use of a repeated id.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    SourceSpan? Span,
    string Message,
    string? Remedy,
    ImmutableArray<RelatedPlace> Related)
{
    /// <summary>What to write at a place so that the finding is gone; null when only the author can know.</summary>
    public TextFix? Fix { get; init; }

    /// <summary>How many further findings of the kind in the file this one stands for; 0 for a finding of its own.</summary>
    public int Others { get; private init; }

    public bool IsError => Code.Severity == Severity.Error;

    /// <summary>How many findings it stands for: 1, or the number of <see cref="Others"/>.</summary>
    public int Count => Math.Max(1, Others);

    /// <summary>Says that there are more of a kind in a file than are shown.</summary>
    public static Diagnostic AndOthers(DiagnosticCode code, string? path, int others) => new(
        code,
        path is null ? null : SourceSpan.File(path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"and {others:N0} more {(path is null ? "of this kind" : "of this kind in this file")}: {code.Title}."),
        "mend those that are shown; what has one cause goes with it",
        [])
    {
        Others = others,
    };

    /// <summary>One line without the source excerpt, as editors and logs read it.</summary>
    public override string ToString()
    {
        var place = Span is { } span ? $"{span}: " : "";
        var severity = IsError ? "error" : "warning";
        return $"{place}{severity} {Code.Id}: {Message}{(Remedy is null ? "" : $" {Remedy}")}";
    }
}

/// <summary>A replacement of a stretch of a file.</summary>
/// <param name="Span">Exactly the characters that go.</param>
/// <param name="Replacement">What stands there instead.</param>
public sealed record TextFix(SourceSpan Span, string Replacement);

/// <summary>A second place that explains a finding.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Message);
