using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Pairs the keys and values of a mapping; of a repeated key the first stays and the others are reported.</summary>
internal static class YamlKeys
{
    /// <summary>Below this, comparing every pair is quicker than a set.</summary>
    private const int Few = 24;

    /// <param name="nodes">Key, value, key, value …; keys are scalars.</param>
    public static ImmutableArray<YamlEntry> Entries(ReadOnlySpan<YamlNode> nodes, DiagnosticBag bag)
    {
        var entries = new YamlEntry[nodes.Length / 2];
        var seen = entries.Length > Few ? new Dictionary<string, YamlScalar>(entries.Length, StringComparer.Ordinal) : null;
        var count = 0;
        for (var i = 0; i < nodes.Length; i += 2)
        {
            var key = (YamlScalar)nodes[i];
            if (First(key, entries.AsSpan(0, count), seen) is { } first) Report(key, first, bag);
            else entries[count++] = new YamlEntry(key, nodes[i + 1]);
        }

        if (count < entries.Length) entries = entries[..count];
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    /// <summary>The entries; null, without a diagnostic, when a key is repeated.</summary>
    public static ImmutableArray<YamlEntry>? TryEntries(ReadOnlySpan<YamlNode> nodes)
    {
        var entries = new YamlEntry[nodes.Length / 2];
        if (entries.Length > Few) return null;
        for (var i = 0; i < entries.Length; i++)
        {
            var key = (YamlScalar)nodes[2 * i];
            if (First(key, entries.AsSpan(0, i), null) is not null) return null;
            entries[i] = new YamlEntry(key, nodes[(2 * i) + 1]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    private static YamlScalar? First(YamlScalar key, ReadOnlySpan<YamlEntry> before, Dictionary<string, YamlScalar>? seen)
    {
        if (seen is not null) return seen.TryAdd(key.Text, key) ? null : seen[key.Text];
        foreach (var entry in before)
        {
            if (string.Equals(entry.Key.Text, key.Text, StringComparison.Ordinal)) return entry.Key;
        }

        return null;
    }

    private static void Report(YamlScalar key, YamlScalar first, DiagnosticBag bag) =>
        bag.Report(
            SourcesCodes.RepeatedKey,
            key.Span,
            $"the key '{key.Text}' stands here for the second time.",
            "keep one of them",
            new RelatedPlace(first.Span, "it stands here first"));
}
