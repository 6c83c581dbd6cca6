using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a text differs that is published without names, such as a title: where pages show the very same text, its words have
/// names there.</summary>
/// <param name="texts">What is known of the files that hold words.</param>
internal sealed class FieldCauses(Explainer explainer, TextCauses texts, IEnumerable<PageText> before, IEnumerable<PageText> after)
{
    // Nothing but numbers and verdicts follows from anything then.
    private readonly Authorship anybody = new(new TextPlace("", "", ""), texts);

    private readonly Lazy<Dictionary<string, Passage>> earlier = new(() => ByWords(before));
    private readonly Lazy<Dictionary<string, Passage>> later = new(() => ByWords(after));

    /// <summary>Null when somebody may have written some of it.</summary>
    public ImmutableArray<Cause>? Of(FieldChange field)
    {
        if (field is not { Before: { } old, After: { } now }) return null;
        if (!earlier.Value.TryGetValue(old, out var gone) || !later.Value.TryGetValue(now, out var come))
            return explainer.OfTally(old, now);
        var explanation = explainer.Of(gone, come, WordDiff.Stretches(gone.Tokens, come.Tokens), anybody);
        return explanation.IsWhole ? explanation.Causes : null;
    }

    /// <summary>Whether all that differs of a head follows from data.</summary>
    public bool Explains(ImmutableArray<FieldChange> head, TextPlace place) => head.All(
        field => Of(field) is not null || texts.Of(place, Some(field.Before), Some(field.After)).All(cause => cause.IsOfData));

    /// <summary>Why a text of a page's front matter differs.</summary>
    public ImmutableArray<Cause> Of(FrontMatterChange change, FieldChange field) =>
        Of(field) ?? texts.OfFrontMatter(change.File, change.Page, field);

    /// <summary>Why what a page says of itself to those who share it differs: what moved, and where somebody may have written
    /// otherwise.</summary>
    public ImmutableArray<Cause> OfHead(PageChange page)
    {
        var known = page.Head.ToLookup(field => Of(field) is not null);
        var moved = known[true].SelectMany(field => Of(field) ?? []);
        if (known[true].Any() && !known[false].Any()) return [.. moved.Distinct()];
        var place = new TextPlace(page.Path, page.Title, page.WrittenIn) { Difference = page.Difference };
        var written = texts.Of(
            place,
            [.. known[false].Select(field => field.Before).OfType<string>()],
            [.. known[false].Select(field => field.After).OfType<string>()]);
        return [.. moved.Concat(written).Distinct()];
    }

    private static ImmutableArray<string> Some(string? words) => words is null ? [] : [words];

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
