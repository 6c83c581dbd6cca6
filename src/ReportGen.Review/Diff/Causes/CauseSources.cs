using ReportGen.Diff.Definitions;
using ReportGen.Diff.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Causes;

/// <summary>Tells of a changed record or reported figure where it is stated, so that a reviewer can look there: the source, the place in
/// it, its address.</summary>
internal sealed class CauseSources
{
    private readonly Dictionary<Cause, DefinitionItem> stated = [];
    private readonly Dictionary<string, PublishedSource> sources = new(StringComparer.Ordinal);

    public CauseSources(DefinitionsCompared definitions, Edition before, Edition after)
    {
        foreach (var pair in definitions.Pairs.Where(pair => pair.Sort.Kind is DefinitionKind.Record or DefinitionKind.ReportedFigure))
            foreach (var cause in pair.Causes)
                if ((pair.After ?? pair.Before) is { } item) stated.TryAdd(cause, item);
        foreach (var source in after.Published.Sources.Concat(before.Published.Sources)) sources.TryAdd(source.Id, source);
    }

    public Cause Told(Cause cause) => stated.TryGetValue(cause, out var item) ? cause with { StatedIn = Words(item) } : cause;

    /// <summary>"Release notes, table 2, https://vendor.example/notes"; null where no source is told.</summary>
    private string? Words(DefinitionItem item)
    {
        if (item.Json.Text("source") is not { } id) return null;
        var source = sources.GetValueOrDefault(id);
        string?[] parts = [source?.Title ?? id, item.Json.Text("place"), source?.Url];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
