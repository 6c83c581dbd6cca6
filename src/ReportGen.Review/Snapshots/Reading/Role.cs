namespace ReportGen.Snapshots.Reading;

/// <summary>What an open element does to the words inside it.</summary>
internal enum Role
{
    /// <summary>Nothing: a part of a line.</summary>
    Inline,

    /// <summary>Parts them from what stands around it.</summary>
    OwnLines,

    /// <summary>Decides what kind of block they are.</summary>
    Kind,
    Heading,
    Table,
    RowGroup,
    Row,
    Cell,

    /// <summary>Only its anchors count.</summary>
    Silent,
}
