namespace ReportGen.Statements;

/// <summary>How sure a statement is of its relations.</summary>
public enum StatementMode
{
    /// <summary>They hold for all that is known.</summary>
    Holds,

    /// <summary>They may hold: the data do not exclude it, and do not show it.</summary>
    Could,

    /// <summary>They hold in every recount of the reported selections that they name.</summary>
    HoldsInEveryRecount,

    /// <summary>They hold in none of these recounts.</summary>
    HoldsInNoRecount,

    /// <summary>Whether they hold is asked: the data answer yes, no, or that it is not known.</summary>
    Asks,
}

/// <summary>The modes as they are written before a colon.</summary>
public static class StatementModes
{
    private static readonly string[] Words = ["holds", "could", "holds-in-every-recount", "holds-in-no-recount", "asks"];

    public static string Word(this StatementMode mode) => Words[(int)mode];

    /// <summary>Whether recounts are asked, and not the reported figures.</summary>
    public static bool IsOfRecounts(this StatementMode mode) => mode is StatementMode.HoldsInEveryRecount or StatementMode.HoldsInNoRecount;

    /// <summary>The mode before the colon of a written statement; null when it has none. Prose states and does not ask.</summary>
    public static StatementMode? Of(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.IndexOf(Words, written[..colon].Trim()) is >= 0 and < (int)StatementMode.Asks and var at
            ? (StatementMode)at
            : null;
    }
}
