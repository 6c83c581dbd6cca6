using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>The keys of one YAML mapping: what its reader may ask for, and what its authors may write.</summary>
/// <param name="What">What the mapping describes, with its article: "a patch".</param>
/// <param name="Heading">What documents call it, as no other mapping is called.</param>
/// <param name="Keys">In the order in which they are read and told.</param>
public sealed record KeyTable(string What, string Heading, ImmutableArray<Key> Keys)
{
    /// <summary>What a mapping must and must not have beside other keys.</summary>
    public ImmutableArray<KeyRule> Rules { get; init; } = [];

    /// <summary>Keys of which a mapping has exactly one; empty: none are so.</summary>
    public ImmutableArray<Key> ExactlyOne { get; init; } = [];

    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    public bool Knows(string name)
    {
        foreach (var key in Keys)
        {
            if (string.Equals(key.Name, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Where a key stands in the table. Throws when a reader asks for a key that no author was told of.</summary>
    /// <param name="guess">Where it is looked for first: readers mostly ask in the order of the table.</param>
    public int Require(Key key, int guess)
    {
        var declared = key.Declared;
        var all = Keys.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            var at = guess + i < all.Length ? guess + i : guess + i - all.Length;
            if (ReferenceEquals(all[at], declared)) return at;
        }

        throw new InvalidOperationException($"The key '{key.Name}' is not declared for '{Heading}'.");
    }
}
