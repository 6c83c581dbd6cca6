namespace ReportGen.Diff;

/// <summary>In which part of a page something stands, the one that most readers see first.</summary>
public enum PagePart
{
    /// <summary>The title of a post or page.</summary>
    Title,

    /// <summary>What it is in a sentence or two, below the title and wherever it is listed.</summary>
    Summary,

    /// <summary>The one number that its author put beside the title.</summary>
    KeyFigure,

    /// <summary>A chart or table: title, caption, alternative text, data, notes.</summary>
    Figure,

    Text,

    /// <summary>What a page lists below its text: how its numbers were made, its sources.</summary>
    Listed,
}
