using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Where the parser gave up, and what it had read last.</summary>
/// <param name="start">Offset of what it could not read.</param>
/// <param name="end">Offset behind it; not before <paramref name="start"/>.</param>
/// <param name="said">The parser's own words, which are for us and never for authors; null when it had none.</param>
internal sealed class YamlBreak(SourceText text, int start, int end, string? said)
{
    public SourceText Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; } = text.Span(start, 0).Line;

    /// <summary>The innermost bracket that is open there, if any.</summary>
    public int? OpenBracket { get; init; }

    /// <summary>Where the quoted text, or the name behind a '*', begins that was read last; null when something else was.</summary>
    public int? LastText { get; init; }

    public string? Said => said;

    /// <summary>Offset of the first character of the line.</summary>
    public int LineStart => Text.LineStart(Line);

    /// <summary>What stands before the break on its line.</summary>
    public ReadOnlySpan<char> Before => Text.Text.AsSpan(LineStart, Math.Clamp(Start, LineStart, Text.Text.Length) - LineStart);

    public bool BeginsItsLine => Before.Trim(' ').IsEmpty;

    public bool Says(string words) => said?.Contains(words, StringComparison.Ordinal) == true;
}

/// <summary>What an author did there, and what to write.</summary>
internal sealed record YamlSlip(int Start, int Length, string Message, string Remedy)
{
    /// <summary>The place; a mark over many lines helps nobody: only the first is shown.</summary>
    public SourceSpan Place(SourceText text)
    {
        var first = Math.Clamp(Start, 0, text.Text.Length);
        var last = Math.Min(first + Length, text.Text.Length);
        var lineEnd = text.Text.AsSpan(first, last - first).IndexOfAny('\r', '\n');
        return text.Span(first, lineEnd < 0 ? last - first : lineEnd);
    }
}
