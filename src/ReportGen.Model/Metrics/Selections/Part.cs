using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Metrics.Selections;

/// <summary>What stands in brackets after a measure: a day, a month, a class or a severity. Exactly one of the four is meant,
/// but <c>critical</c> names both a class and a severity until <see cref="In"/> has said which.</summary>
/// <param name="Text">As written.</param>
internal sealed record Part(string Text, Period? Days, PatchClass? Class, PatchSeverity? Severity)
{
    private const string ClassPrefix = "class:";
    private const string SeverityPrefix = "severity:";

    private bool IsAmbiguous => Class is not null && Severity is not null;

    /// <summary>Null when the text is none of the four.</summary>
    public static Part? TryRead(string text)
    {
        if (Word(text, ClassPrefix) is { } inClass)
            return PatchWords.Class.Find(inClass) is { } known ? new Part(text, null, known, null) : null;
        if (Word(text, SeverityPrefix) is { } inSeverity)
            return PatchWords.Severity.Find(inSeverity) is { } rating ? new Part(text, null, null, rating) : null;
        if (TryDays(text) is { } days) return new Part(text, days, null, null);
        var part = new Part(text, null, PatchWords.Class.Find(text), PatchWords.Severity.Find(text));
        return part.Class is null && part.Severity is null ? null : part;
    }

    /// <summary>"Did you mean 'critical'?" for a text that is nearly a part; null when none is near.</summary>
    public static string? NearestTo(string text)
    {
        string[] words = [.. PatchWords.Class.Words, .. PatchWords.Severity.Words];
        string[] prefixed =
        [
            .. PatchWords.Class.Words.Select(word => ClassPrefix + word),
            .. PatchWords.Severity.Words.Select(word => SeverityPrefix + word),
        ];
        return Nearest.Suggest(text, text.Contains(':', StringComparison.Ordinal) ? prefixed : words.Distinct());
    }

    /// <summary>What is meant in a dataset: where no record has a severity the class, where no record is of that class the
    /// severity; null where both occur, because then the author must say <c>class:critical</c> or <c>severity:critical</c>.</summary>
    public Part? In(PatchDataset dataset)
    {
        if (!IsAmbiguous) return this;
        if (dataset.Patches.Severity.IsEmpty) return this with { Severity = null };
        return dataset.Patches.Class.Values.Contains(Class!.Value) ? null : this with { Class = null };
    }

    /// <summary>The days of a selection's window that a part by time leaves; the whole window for a class or a severity, and where the two
    /// have no day in common.</summary>
    public Period WindowIn(Selection selection) => Days is { } days ? days.Common(selection.Window) ?? selection.Window : selection.Window;

    /// <summary>To follow a measure: " in November 2008", " of class security", " rated critical".</summary>
    public string Words() => this switch
    {
        { Days: { Days: 1 } day } => $" on {Period.InWords(day.First)}",
        { Days: { } month } => $" in {Period.MonthInWords(month.First)}",
        { Class: { } patchClass } => $" of class {PatchWords.Class.WordOf(patchClass)}",
        _ => $" rated {PatchWords.Severity.WordOf(Severity!.Value)}", // one of the four is there
    };

    private static string? Word(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private static Period? TryDays(string text)
    {
        if (DateReader.Day(text) is { } day) return Period.Day(day);
        if (DateReader.Month(text) is { } first) return Period.Month(first.Year, first.Month);
        return null;
    }
}
