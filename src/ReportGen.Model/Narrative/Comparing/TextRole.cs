namespace ReportGen.Narrative.Comparing;

/// <summary>What a text is for; it decides what becomes of its order words.</summary>
internal enum TextRole
{
    /// <summary>A text that tells: they are counted.</summary>
    Prose,

    /// <summary>A title or a summary: they are told.</summary>
    Headline,

    /// <summary>The title of a chart that names no relation: they are told once.</summary>
    ChartTitle,

    /// <summary>A title beside which a relation stands: that answers for its order words, which were held against it.</summary>
    AnsweredTitle,

    /// <summary>A name, or what a source said: they are neither.</summary>
    Name,
}
