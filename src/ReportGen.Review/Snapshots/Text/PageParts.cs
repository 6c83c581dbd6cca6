using System.Collections.Immutable;

namespace ReportGen.Snapshots.Text;

/// <summary>A page as lines, what stands around the text of every page apart from the text of this one.</summary>
/// <param name="Opening">What the page says of itself, from the first line on.</param>
/// <param name="Head">The head of the site; empty when the page has none.</param>
/// <param name="Foot">The foot of the site; empty when the page has none.</param>
internal sealed record PageParts(string Opening, string Head, ImmutableArray<Piece> Body, string Foot)
{
    private const string Line = "---\n";

    /// <summary>The page by itself.</summary>
    public string Whole => Opening + Line + Head + PieceList.TextOf(Body) + Foot;

    /// <summary>The page where its frame is kept elsewhere.</summary>
    public string Framed => $"{Opening}frame: shared\n{Line}{PieceList.TextOf(Body)}";

    public PageFrame Frame => new(Head, Foot);
}
