namespace ReportGen.Narrative.Comparing;

/// <summary>What stands behind a statement that is marked as one.</summary>
public enum StatementKind
{
    /// <summary>A relation of measures that was checked.</summary>
    Bound,

    /// <summary>Nothing: it states a fact that the data cannot check, with the reason.</summary>
    Untested,

    /// <summary>Nothing: it is a judgement, with the reason.</summary>
    Opinion,
}
