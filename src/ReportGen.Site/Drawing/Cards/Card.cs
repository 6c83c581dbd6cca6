using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Quantities;

namespace ReportGen.Drawing.Cards;

/// <summary>The preview picture of a page as pure data: all that is needed to draw it. Its texts are plain words, as the page has
/// them.</summary>
/// <param name="Id">Part of the file's name.</param>
/// <param name="Report">The name of the report; on the card of the report itself its authors.</param>
/// <param name="Kicker">What the page is or belongs to, such as the series and its part.</param>
/// <param name="Lead">A sentence or two for a page without a key figure.</param>
/// <param name="Key">The figure that the page is remembered by.</param>
/// <param name="Tally">How many claims got each verdict, in the order of the verdicts; empty when none is shown.</param>
/// <param name="Figure">The chart that is drawn beside the key figure.</param>
public sealed record Card(
    string Id,
    string Report,
    string? Kicker,
    string Title,
    string? Lead,
    CardKey? Key,
    ImmutableArray<CardCount> Tally,
    Chart? Figure)
{
    /// <summary>Width of the picture in pixels, as services that show previews ask for it.</summary>
    public const int Width = 1200;

    /// <summary>Height of the picture in pixels.</summary>
    public const int Height = 630;

    /// <summary>SHA-256, in hex, of everything that is drawn.</summary>
    public string Hash => CardHash.Of(this);

    /// <summary>What the picture shows, in words.</summary>
    public string AlternativeText => English.Sentences(Sentences());

    private IEnumerable<string> Sentences()
    {
        yield return Title;
        yield return Kicker is null ? Report : $"{Report}: {Kicker}";
        if (Key is { } key)
        {
            yield return char.IsLower(key.Title[0])
                ? $"{key.Words} {key.Title}"
                : $"{key.Words}: {key.Title}"; // "52 records", but "6.6×: Patch footprint of …"
            if (key.Note is { } note) yield return note;
            if (key.Verdict is { } verdict) yield return $"Verdict: {VerdictWords.Of(verdict)}";
        }

        if (Lead is not null) yield return Lead;
        if (!Tally.IsEmpty)
            yield return $"Verdicts: {string.Join(", ", Tally.Select(count => $"{count.Words} {VerdictWords.Of(count.Verdict)}"))}";
        if (Figure is { } figure) yield return $"Chart: {figure.PlainTitle}";
    }
}

/// <summary>The figure of a card.</summary>
/// <param name="Words">The value as ReportGen prints it everywhere.</param>
/// <param name="Title">What it is.</param>
/// <param name="Note">That it compares unequal windows, with the value per month; null when it does not.</param>
/// <param name="Verdict">Of the claim that it belongs to; null for a measure.</param>
public sealed record CardKey(string Words, string Title, string? Note, VerdictKind? Verdict);

/// <summary>How many claims got one verdict.</summary>
/// <param name="Words">The count as ReportGen prints it.</param>
public sealed record CardCount(VerdictKind Verdict, int Count, string Words);
