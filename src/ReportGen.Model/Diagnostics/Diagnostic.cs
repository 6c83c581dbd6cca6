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
    private readonly Severity? level;

    /// <summary>What to write at a place so that the finding is gone; null when only the author can know.</summary>
    public TextFix? Fix { get; init; }

    /// <summary>How many further findings of the kind in the file this one stands for; 0 for a finding of its own.</summary>
    public int Others { get; private init; }

    /// <summary>How bad it is: as its kind, unless the report set another level.</summary>
    public Severity Severity { get => level ?? Code.Severity; init => level = value; }

    /// <summary>Why the report set the level; null where it did not.</summary>
    public string? Because { get; init; }

    public bool IsError => Severity == Severity.Error;

    /// <summary>The level as reports and <c>report.yaml</c> name it: <c>error</c>, <c>warning</c>, <c>note</c> or <c>off</c>.</summary>
    public string Level => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        Severity.Off => "off",
    };

    /// <summary>How many findings it stands for: 1, or the number of <see cref="Others"/>.</summary>
    public int Count => Math.Max(1, Others);

    /// <summary>The same for those of the kind and file of a finding, at its level.</summary>
    public static Diagnostic AndOthers(Diagnostic first, int others) =>
        AndOthers(first.Code, first.Span?.Path, others) with { Severity = first.Severity, Because = first.Because };

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
        return $"{place}{Level} {Code.Id}: {Message}{(Remedy is null ? "" : $" {Remedy}")}";
    }
}

/// <summary>A replacement of a stretch of a file.</summary>
/// <param name="Span">Exactly the characters that go.</param>
/// <param name="Replacement">What stands there instead.</param>
public sealed record TextFix(SourceSpan Span, string Replacement);

/// <summary>A second place that explains a finding.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Message);
