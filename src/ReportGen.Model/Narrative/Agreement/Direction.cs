namespace ReportGen.Narrative.Agreement;

/// <summary>What words of order say of the first of two things, or a relation of its first side.</summary>
internal enum Direction
{
    More,
    Less,
    Same,
    None,
}

/// <summary>A stretch of a text that says a direction.</summary>
internal readonly record struct DirectedWords(int Start, int Length, Direction Direction)
{
    public int End => Start + Length;
}
