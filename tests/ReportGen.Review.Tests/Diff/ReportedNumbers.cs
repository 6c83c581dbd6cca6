using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>The numbers of a <c>report.json</c>, read without any code of the Diff room: every object that has a <c>measure</c> and the <c>name</c> by which
/// formulas refer to it, and every metric, whose name is its <c>id</c>. Claims and records have measures too, and are no numbers by themselves.</summary>
internal sealed class ReportedNumbers
{
    private readonly SortedDictionary<string, string> measures = new(StringComparer.Ordinal);

    public ReportedNumbers(Edition edition)
    {
        foreach (var metric in edition.List("metrics")) Add(metric.GetProperty("id").GetString(), metric);
        Walk(edition.Report);
    }

    /// <summary>Of all numbers, in ordinal order.</summary>
    public IEnumerable<string> Names => measures.Keys;

    /// <summary>As printed; null when there is no number of that name.</summary>
    public string? Words(string name)
    {
        if (!measures.TryGetValue(name, out var text)) return null;
        using var measure = JsonDocument.Parse(text);
        return measure.RootElement.GetProperty("words").GetString();
    }

    /// <summary>The names that are in both and whose measure or printed words differ, in ordinal order. What is unknown in both is no change, whatever the reasons.</summary>
    public static ImmutableArray<string> Differing(Edition before, Edition after)
    {
        var (one, other) = (new ReportedNumbers(before), new ReportedNumbers(after));
        return [.. one.measures.Where(pair => other.measures.TryGetValue(pair.Key, out var measure) && measure != pair.Value && !(IsUnknown(measure) && IsUnknown(pair.Value))).Select(pair => pair.Key)];
    }

    private static bool IsUnknown(string measure) => measure.Contains("\"unknown\":", StringComparison.Ordinal);

    private void Walk(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("name", out var name)) Add(name.GetString(), element);
                foreach (var member in element.EnumerateObject()) Walk(member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Walk(item);
                break;
        }
    }

    // Where a number is shown again, in a chart or a derivation, the first place is the one that defines it.
    private void Add(string? name, JsonElement element)
    {
        if (name is not null && element.TryGetProperty("measure", out var measure)) measures.TryAdd(name, JsonSerializer.Serialize(measure));
    }
}
