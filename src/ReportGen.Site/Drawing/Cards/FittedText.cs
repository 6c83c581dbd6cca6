using System.Collections.Immutable;

namespace ReportGen.Drawing.Cards;

/// <summary>Words broken into lines at the largest size at which they fit.</summary>
/// <param name="Size">In pixels.</param>
internal sealed record FittedText(ImmutableArray<string> Lines, double Size, double LineHeight)
{
    private const double Step = 2;
    private const double Leading = 1.16;

    public double Height => Lines.Length * LineHeight;

    /// <summary>Null when the words do not fit even at the smallest size.</summary>
    public static FittedText? Of(string words, Weight weight, TextRoom room, Typesetter typesetter)
    {
        for (var size = room.Largest; size >= room.Smallest; size -= Step)
        {
            var lines = typesetter.BreakBetweenWords(words, size, weight, room.Width);
            if (lines.Length <= room.MostLines && lines.All(line => typesetter.Measure(line, size, weight) <= room.Width))
                return new FittedText(lines, size, size * Leading);
        }

        return null;
    }

    /// <summary>At the smallest size, with as many words as fit and a mark that there are more, where all do not fit.</summary>
    public static FittedText Cut(string words, Weight weight, TextRoom room, Typesetter typesetter)
    {
        if (Of(words, weight, room, typesetter) is { } whole) return whole;
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var kept = parts.Length - 1; kept > 0; kept--)
        {
            var shorter = string.Join(' ', parts[..kept]).TrimEnd('.', ',', ';', ':') + "…";
            if (Of(shorter, weight, room with { Largest = room.Smallest }, typesetter) is { } cut) return cut;
        }

        return new FittedText(["…"], room.Smallest, room.Smallest * Leading);
    }
}

/// <summary>What words may take, in pixels.</summary>
internal readonly record struct TextRoom(double Width, int MostLines, double Largest, double Smallest);
