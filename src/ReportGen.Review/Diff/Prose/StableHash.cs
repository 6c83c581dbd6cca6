namespace ReportGen.Diff.Prose;

/// <summary>FNV-1a in 64 bits: the same in every run, unlike the hash codes of .NET, and quick for single words.</summary>
internal static class StableHash
{
    public const ulong Start = 14695981039346656037UL;

    public static ulong Of(ReadOnlySpan<char> word) => Add(Start, word);

    /// <summary>Goes on from what was hashed before; the end of a word counts.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var character in word) hash = unchecked((hash ^ character) * 1099511628211UL);
        return unchecked((hash ^ '\uffff') * 1099511628211UL);
    }
}
