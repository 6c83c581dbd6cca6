namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Tokens of one text that stand where tokens of another do; counted from 0, ends not included.</summary>
internal readonly record struct Stretch(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd)
{
    /// <summary>In tokens, of the longer side.</summary>
    public int Length => Math.Max(BeforeEnd - BeforeStart, AfterEnd - AfterStart);
}
