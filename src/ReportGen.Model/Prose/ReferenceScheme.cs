namespace ReportGen.Prose;

/// <summary>The schemes by which prose refers to what the report knows.</summary>
internal enum ReferenceScheme
{
    Metric,
    Claim,
    Dataset,
    Chart,
    Table,
    Literal,
    Source,
    Holds,
    Could,
    HoldsInEveryRecount,
    HoldsInNoRecount,
    Untested,
    Opinion,
    Verdict,
    Window,
}

/// <summary>The schemes as they are written.</summary>
internal static class ReferenceSchemes
{
    public static IReadOnlyList<string> Words { get; } =
    [
        "metric", "claim", "dataset", "chart", "table", "literal", "source",
        "holds", "could", "holds-in-every-recount", "holds-in-no-recount", "untested", "opinion", "verdict", "window",
    ];

    public static string Word(this ReferenceScheme scheme) => Words[(int)scheme];

    /// <summary>What a name of the scheme names: "measure", "claim".</summary>
    public static string Noun(this ReferenceScheme scheme) => scheme switch
    {
        ReferenceScheme.Metric => "measure",
        ReferenceScheme.Verdict => "claim",
        ReferenceScheme.Window => "selection",
        _ => scheme.Word(),
    };

    /// <summary>By which word <c>list</c> lists what a name of the scheme can name: "metrics", "claims".</summary>
    public static string Listed(this ReferenceScheme scheme) => scheme == ReferenceScheme.Metric ? "metrics" : $"{scheme.Noun()}s";

    /// <summary>Whether words for a reader stand behind the colon, and no name.</summary>
    public static bool TakesReason(this ReferenceScheme scheme) =>
        scheme is ReferenceScheme.Literal or ReferenceScheme.Untested or ReferenceScheme.Opinion;

    public static bool IsFigure(this ReferenceScheme scheme) => scheme is ReferenceScheme.Chart or ReferenceScheme.Table;

    /// <summary>Whether relations stand behind the colon.</summary>
    public static bool IsStatement(this ReferenceScheme scheme) => scheme is ReferenceScheme.Holds or ReferenceScheme.Could
        or ReferenceScheme.HoldsInEveryRecount
        or ReferenceScheme.HoldsInNoRecount;

    /// <summary>The scheme before the colon, or null when it is none of ours.</summary>
    public static ReferenceScheme? Of(ReadOnlySpan<char> address)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var length = Words[i].Length;
            if (address.Length > length && address[length] == ':' && address.StartsWith(Words[i], StringComparison.Ordinal))
                return (ReferenceScheme)i;
        }

        return null;
    }
}
