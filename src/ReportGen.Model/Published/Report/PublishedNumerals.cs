namespace ReportGen.Published.Report;

/// <summary>A measure or claim that numerals of a file are bound to.</summary>
public sealed record PublishedBound
{
    /// <summary>The name of the measure, or <c>claim:ID</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>How many numerals.</summary>
    public int Count { get; init; }

    public static Shape<PublishedBound> Shape { get; } = new Shape<PublishedBound>(new())
        .Text("name", bound => bound.Name, (bound, name) => bound with { Name = name })
        .Count("count", bound => bound.Count, (bound, count) => bound with { Count = count });
}

/// <summary>Words of a file that are declared to be no figure.</summary>
public sealed record PublishedLiteral
{
    public string Words { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>How often.</summary>
    public int Count { get; init; }

    public static Shape<PublishedLiteral> Shape { get; } = new Shape<PublishedLiteral>(new())
        .Text("words", literal => literal.Words, (literal, words) => literal with { Words = words })
        .Text("reason", literal => literal.Reason, (literal, reason) => literal with { Reason = reason })
        .Count("count", literal => literal.Count, (literal, count) => literal with { Count = count });
}

/// <summary>A numeral of a file that a pattern exempts.</summary>
public sealed record PublishedExempt
{
    /// <summary>The numeral.</summary>
    public string Words { get; init; } = "";

    /// <summary>All that the pattern matched; null where that is the numeral alone.</summary>
    public string? Name { get; init; }

    /// <summary>Why it is no figure: what the pattern stands for.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The pattern, where an author wrote it; null for one of ReportGen's own, which its reason names.</summary>
    public string? Pattern { get; init; }

    /// <summary>How often.</summary>
    public int Count { get; init; }

    public static Shape<PublishedExempt> Shape { get; } = new Shape<PublishedExempt>(new())
        .Text("words", exempt => exempt.Words, (exempt, words) => exempt with { Words = words })
        .Optional("name", exempt => exempt.Name, (exempt, name) => exempt with { Name = name })
        .Text("reason", exempt => exempt.Reason, (exempt, reason) => exempt with { Reason = reason })
        .Optional("pattern", exempt => exempt.Pattern, (exempt, pattern) => exempt with { Pattern = pattern })
        .Count("count", exempt => exempt.Count, (exempt, count) => exempt with { Count = count });
}

/// <summary>A pattern by which an author exempts names from the numbers.</summary>
public sealed record PublishedExemption
{
    public string Pattern { get; init; } = "";

    public string Reason { get; init; } = "";

    public static Shape<PublishedExemption> Shape { get; } = new Shape<PublishedExemption>(new())
        .Text("pattern", exemption => exemption.Pattern, (exemption, pattern) => exemption with { Pattern = pattern })
        .Text("reason", exemption => exemption.Reason, (exemption, reason) => exemption with { Reason = reason });
}
