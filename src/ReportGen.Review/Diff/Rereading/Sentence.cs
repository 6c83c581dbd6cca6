using System.Collections.Immutable;

namespace ReportGen.Diff.Rereading;

/// <summary>A sentence of a page, cut where something stands in it that moved.</summary>
/// <param name="Pieces">Its words in order. A piece with a name is what moved: that of a measure in the later edition, or
/// <c>claim:ID</c>.</param>
internal sealed record Sentence(ImmutableArray<(string Text, string? Name)> Pieces)
{
    // No page holds it: it is refused in what authors write.
    private const char Mark = '\uFFFC';

    /// <summary>All its words.</summary>
    public string Words => string.Concat(Pieces.Select(piece => piece.Text)).Trim();

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsWhole => SentenceCutter.IsEnded(Words);

    /// <summary>The same in two editions where nothing differs but what moved.</summary>
    public string Skeleton => string.Concat(Pieces.Select(piece => piece.Name is null ? piece.Text : $"{Mark}{piece.Name}{Mark}")).Trim();

    /// <summary>The words around what moved.</summary>
    public ImmutableArray<string> Unchanged =>
        [.. Pieces.Where(piece => piece.Name is null).Select(piece => piece.Text.Trim()).Where(text => text.Any(char.IsLetter))];

    /// <summary>What moved in it, each once.</summary>
    public ImmutableArray<string> Moved => [.. Pieces.Select(piece => piece.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
}
