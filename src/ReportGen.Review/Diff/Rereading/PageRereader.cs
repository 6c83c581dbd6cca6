using System.Collections.Immutable;

namespace ReportGen.Diff.Rereading;

/// <summary>Finds the sentences of one page that stand beside what moved and are the same as before.</summary>
/// <param name="writtenIn">The file that its author wrote.</param>
/// <param name="before">The skeletons of all sentences of the earlier page.</param>
/// <param name="drawn">What moved that a figure draws, by its id: its data may stand on another page.</param>
internal sealed class PageRereader(string writtenIn, IReadOnlySet<string> before, ILookup<string, string> drawn)
{
    private readonly Dictionary<string, Reread> found = new(StringComparer.Ordinal);

    public IEnumerable<Reread> Of(ImmutableArray<Paragraph> page)
    {
        var read = page.Where(paragraph => paragraph.IsRead).ToImmutableArray();
        for (var at = 0; at < read.Length; at++) Around(read, at);
        var figures = page.Where(paragraph => paragraph.Figure is not null);
        foreach (var figure in figures.GroupBy(paragraph => paragraph.Figure, StringComparer.Ordinal))
        {
            var moved = figure.SelectMany(paragraph => paragraph.Moved).Concat(drawn[figure.Key!]); // only figures are grouped
            string[] shown = [.. moved.Distinct(StringComparer.Ordinal)];
            foreach (var caption in figure.Where(paragraph => paragraph.IsRead)) All(caption, Nearness.Heading, shown);
        }

        string[] flipped = [.. read.SelectMany(paragraph => paragraph.Moved).Where(RereadRanks.IsClaim).Distinct(StringComparer.Ordinal)];
        foreach (var head in read.Where(paragraph => paragraph.IsOfHead)) All(head, Nearness.Heading, flipped);
        return found.Values;
    }

    private void Around(ImmutableArray<Paragraph> read, int at)
    {
        var paragraph = read[at];
        if (paragraph.Moved.IsEmpty) return;
        foreach (var sentence in paragraph.Sentences.Where(sentence => !sentence.Moved.IsEmpty))
            Add(paragraph, sentence, Nearness.Around, sentence.Moved);
        All(paragraph, paragraph.Part == PagePart.Text ? Nearness.Paragraph : Nearness.Heading, paragraph.Moved);
        // Beside the number at the head of a post, or a figure, stands nothing that speaks of it.
        string[] numbers = [.. paragraph.Moved.Where(name => !RereadRanks.IsClaim(name))];
        if (paragraph.Part != PagePart.Text) return;
        foreach (var near in new[] { at - 1, at + 1 }.Where(near => near >= 0 && near < read.Length && IsBeside(paragraph, read[near])))
            All(read[near], Nearness.Neighbour, numbers);
    }

    private static bool IsBeside(Paragraph paragraph, Paragraph near) =>
        near.Part == PagePart.Text && (near.At.Section, near.At.Anchor) == (paragraph.At.Section, paragraph.At.Anchor);

    private void All(Paragraph paragraph, Nearness nearness, IReadOnlyCollection<string> beside)
    {
        if (beside.Count == 0) return;
        foreach (var sentence in paragraph.Sentences) Add(paragraph, sentence, nearness, beside);
    }

    /// <summary>Each sentence is told once, as near as it comes.</summary>
    private void Add(Paragraph paragraph, Sentence sentence, Nearness nearness, IEnumerable<string> beside)
    {
        var (skeleton, unchanged) = (sentence.Skeleton, sentence.Unchanged);
        if (unchanged.IsEmpty || !before.Contains(skeleton)) return;
        if (found.TryGetValue(skeleton, out var known) && known.Nearness < nearness) return;
        if (known is not null && known.Nearness == nearness)
            found[skeleton] = known with { Beside = [.. known.Beside.Union(beside, StringComparer.Ordinal)] };
        else
            found[skeleton] = new Reread(
                nearness, paragraph.At with { Words = sentence.Words, Part = paragraph.Part }, writtenIn, unchanged, [.. beside])
            {
                IsItem = paragraph.IsItem && !sentence.IsWhole,
            };
    }
}
