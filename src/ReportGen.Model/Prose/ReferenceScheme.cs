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
}

/// <summary>The schemes as they are written.</summary>
internal static class ReferenceSchemes
{
    public static IReadOnlyList<string> Words { get; } = ["metric", "claim", "dataset", "chart", "table", "literal", "source"];

    public static string Word(this ReferenceScheme scheme) => Words[(int)scheme];

    /// <summary>What a name of the scheme names: "measure", "claim".</summary>
    public static string Noun(this ReferenceScheme scheme) => scheme == ReferenceScheme.Metric ? "measure" : scheme.Word();

    public static bool IsFigure(this ReferenceScheme scheme) => scheme is ReferenceScheme.Chart or ReferenceScheme.Table;

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
