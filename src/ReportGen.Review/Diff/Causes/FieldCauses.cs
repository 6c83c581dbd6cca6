using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a text differs that is published without names, such as a title: where pages show the very same text, its words have
/// names there.</summary>
internal sealed class FieldCauses(Explainer explainer, IEnumerable<PageText> before, IEnumerable<PageText> after)
{
    // Nothing but numbers and verdicts follows from anything then.
    private static readonly Authorship Anybody = new("", TextCauses.OfPages);

    private readonly Lazy<Dictionary<string, Passage>> earlier = new(() => ByWords(before));
    private readonly Lazy<Dictionary<string, Passage>> later = new(() => ByWords(after));

    /// <summary>Null when somebody may have written some of it.</summary>
    public ImmutableArray<Cause>? Of(FieldChange field)
    {
        if (field is not { Before: { } old, After: { } now }) return null;
        if (!earlier.Value.TryGetValue(old, out var gone) || !later.Value.TryGetValue(now, out var come)) return null;
        var explanation = explainer.Of(gone, come, WordDiff.Stretches(gone.Tokens, come.Tokens), Anybody);
        return explanation.IsWhole ? explanation.Causes : null;
    }

    /// <summary>The first passage of these words in which something is bound.</summary>
    private static Dictionary<string, Passage> ByWords(IEnumerable<PageText> pages)
    {
        var found = new Dictionary<string, Passage>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var passage in page.Sections.SelectMany(section => Passage.Of(page.Path, section)).Where(passage => passage.IsBound))
                found.TryAdd(passage.Words, passage);
        return found;
    }
}
