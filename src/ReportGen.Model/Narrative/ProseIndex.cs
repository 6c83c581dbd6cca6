using System.Collections.Immutable;
using ReportGen.Prose;

namespace ReportGen.Narrative;

/// <summary>The prose of YAML files and front matter, resolved into segments.</summary>
public sealed class ProseIndex(IReadOnlyDictionary<ProseText, ImmutableArray<Segment>> segments)
{
    /// <summary>Every prose text with its segments, in the order of their places.</summary>
    public IEnumerable<KeyValuePair<ProseText, ImmutableArray<Segment>>> All => segments.OrderBy(pair => pair.Key.Span);

    /// <summary>The segments of a prose text; null when it is not prose that this report declares. One paragraph comes without <c>p</c>,
    /// several with.</summary>
    public ImmutableArray<Segment>? Find(ProseText text) => segments.TryGetValue(text, out var found) ? found : null;
}
