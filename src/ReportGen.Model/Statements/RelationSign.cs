namespace ReportGen.Statements;

/// <summary>How the first side of a relation is said to stand to the second.</summary>
public enum RelationSign
{
    Below,
    AtMost,
    Above,
    AtLeast,

    /// <summary>Both are points and equal, or one and the same statement.</summary>
    Equal,

    /// <summary>They differ by no more than the last printed digit of both.</summary>
    AboutEqual,
}

/// <summary>The signs as they are written and said.</summary>
public static class RelationSigns
{
    // Of two signs of which one begins the other, the longer stands first.
    private static readonly (string Text, RelationSign Sign, string Words, string Refusal)[] All =
    [
        ("<=", RelationSign.AtMost, "is at most", "is not at most"),
        (">=", RelationSign.AtLeast, "is at least", "is not at least"),
        ("<", RelationSign.Below, "is below", "is not below"),
        (">", RelationSign.Above, "is above", "is not above"),
        ("=", RelationSign.Equal, "equals", "does not equal"),
        ("~", RelationSign.AboutEqual, "is about equal to", "is not about equal to"),
    ];

    public static string Text(this RelationSign sign) => Row(sign).Text;

    /// <summary>"is below", to stand between the sides.</summary>
    public static string Words(this RelationSign sign) => Row(sign).Words;

    /// <summary>"is not below".</summary>
    public static string Refusal(this RelationSign sign) => Row(sign).Refusal;

    /// <summary>"may be below".</summary>
    public static string Possibility(this RelationSign sign) => sign == RelationSign.Equal ? "may equal" : $"may be{Words(sign)[2..]}";

    /// <summary>The sign at the beginning of a text; null for none.</summary>
    internal static RelationSign? At(ReadOnlySpan<char> text)
    {
        foreach (var (written, sign, _, _) in All)
        {
            if (text.StartsWith(written, StringComparison.Ordinal)) return sign;
        }

        return null;
    }

    private static (string Text, RelationSign Sign, string Words, string Refusal) Row(RelationSign sign) =>
        Array.Find(All, row => row.Sign == sign);
}
