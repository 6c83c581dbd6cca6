using System.Collections.Immutable;
using ReportGen.Prose;

namespace ReportGen.Narrative;

/// <summary>The prose of YAML files and front matter, resolved into segments. That of articles which are known from an earlier build is
/// resolved when it is first asked for: most of their pages are taken over as they are.</summary>
public sealed class ProseIndex
{
    private readonly IReadOnlyDictionary<ProseText, Lazy<ImmutableArray<Segment>>> segments;

    internal ProseIndex(IReadOnlyDictionary<ProseText, Lazy<ImmutableArray<Segment>>> segments) => this.segments = segments;

    public static ProseIndex None { get; } = new(ImmutableDictionary<ProseText, Lazy<ImmutableArray<Segment>>>.Empty);

    /// <summary>Every prose text, in the order of their places.</summary>
    public IEnumerable<ProseText> Texts => segments.Keys.OrderBy(text => text.Span);

    /// <summary>Those that may hold a link, with their segments: the others are words alone.</summary>
    public IEnumerable<(ProseText Text, ImmutableArray<Segment> Segments)> Linking =>
        Texts.Where(text => text.MayLink).Select(text => (text, segments[text].Value));

    /// <summary>The segments of a prose text; null when it is not prose that this report declares. One paragraph comes without <c>p</c>,
    /// several with.</summary>
    public ImmutableArray<Segment>? Find(ProseText text) => segments.TryGetValue(text, out var found) ? found.Value : null;
}
