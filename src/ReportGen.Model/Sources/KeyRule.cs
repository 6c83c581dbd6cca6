using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>What a mapping must and must not have where some of its keys are there, say something, or are left out.</summary>
/// <param name="Where">All of these hold.</param>
public sealed record KeyRule(params ImmutableArray<KeyCondition> Where)
{
    /// <summary>Keys that must be there.</summary>
    public ImmutableArray<Key> Needs { get; init; } = [];

    /// <summary>Keys that may not be there.</summary>
    public ImmutableArray<Key> Refuses { get; init; } = [];

    /// <summary>What the mappings under some keys hold.</summary>
    public ImmutableArray<(Key Key, KeyTable Keys)> Inside { get; init; } = [];
}

/// <summary>Something about one key of a mapping.</summary>
/// <param name="Word">What it says; null: anything.</param>
/// <param name="Presence">Whether it is there.</param>
public sealed record KeyCondition(Key Key, string? Word, KeyPresence Presence)
{
    public static KeyCondition Has(Key key) => new(key, null, KeyPresence.Written);

    public static KeyCondition Lacks(Key key) => new(key, null, KeyPresence.LeftOut);

    public static KeyCondition Says<T>(WordKey<T> key, T meaning)
        where T : struct => new(key, key.Words.WordOf(meaning), KeyPresence.Written);
}

/// <summary>Whether a key stands in a mapping.</summary>
public enum KeyPresence
{
    Written,
    LeftOut,
}
