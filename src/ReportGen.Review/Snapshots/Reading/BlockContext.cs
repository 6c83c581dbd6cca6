namespace ReportGen.Snapshots.Reading;

/// <summary>The innermost open element that decides what kind of block words are.</summary>
/// <param name="depth">How many list items enclose it.</param>
internal sealed class BlockContext(BlockKind kind, int depth)
{
    private bool isItemRead;

    public int Depth => depth;

    public bool IsListItem => kind == BlockKind.ListItem;

    public Spacing Spacing => kind == BlockKind.Code ? Spacing.Kept : Spacing.Single;

    /// <summary>Only the first paragraph of a list item is the item; what follows in it is plain paragraphs.</summary>
    public BlockKind TakeKind()
    {
        if (kind != BlockKind.ListItem || !isItemRead)
        {
            isItemRead = true;
            return kind;
        }

        return BlockKind.Paragraph;
    }
}
