using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Drawing.Cards;

/// <summary>Names a card by everything that is drawn of it.</summary>
internal static class CardHash
{
    public static string Of(Card card)
    {
        var canonical = new StringBuilder();
        Add(canonical, card.Report, card.Kicker, card.Title, card.Lead, card.Figure?.Hash);
        Add(canonical, card.Key?.Words, card.Key?.Title, card.Key?.Note, card.Key?.Verdict?.ToString());
        foreach (var count in card.Tally)
            Add(canonical, count.Verdict.ToString(), count.Count.ToString(CultureInfo.InvariantCulture), count.Words);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    // Each text is preceded by its length, so that no two different cards have one canonical text.
    private static void Add(StringBuilder canonical, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            canonical.Append(text is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")).Append(' ');
        canonical.Append('\n');
    }
}
