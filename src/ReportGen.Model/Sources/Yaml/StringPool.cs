using System.Numerics;

namespace ReportGen.Sources.Yaml;

/// <summary>Keeps one copy of the short texts that a data file repeats thousands of times: keys and closed words.</summary>
/// <param name="length">Characters of the file, by which the pool has room: there are thousands of small ones.</param>
internal sealed class StringPool(int length)
{
    private const int Longest = 80;
    private const int CharactersOfASlot = 8;
    private const int FewestSlots = 16;
    private const int MostSlots = 4096;

    private readonly string?[] slots =
        new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(length / CharactersOfASlot, FewestSlots, MostSlots))];

    /// <summary>An equal text seen before, or the text itself. Forgets what its slot held: a miss costs memory, never
    /// correctness.</summary>
    public string Share(string text)
    {
        if (text.Length is 0 or > Longest) return text;
        ref var slot = ref slots[Slot(text)];
        if (slot is not null && string.Equals(slot, text, StringComparison.Ordinal)) return slot;
        return slot = text;
    }

    /// <summary>As <see cref="Share(string)"/>, without making a text that is known.</summary>
    public string Share(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return text.ToString();
        ref var slot = ref slots[Slot(text)];
        if (slot is not null && text.SequenceEqual(slot)) return slot;
        return slot = text.ToString();
    }

    private int Slot(ReadOnlySpan<char> text) =>
        (((text.Length * 31) + text[0]) * 31 + (text[text.Length / 2] * 31) + text[^1]) & (slots.Length - 1);
}
