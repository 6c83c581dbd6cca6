using ReportGen.Published;
using ReportGen.Site;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>What a round of reading and building gave, and what is served until the next one. Of the model only what the next round may use again
/// is kept, in one place: a session may have thousands of rounds.</summary>
internal sealed record Round
{
    /// <summary>The last whole site; empty before there is one.</summary>
    public required OutputTree Site { get; init; }

    /// <summary>What that site says.</summary>
    public required ReportFacts Facts { get; init; }

    /// <summary>Where its first page stands, with a slash at both ends and without percent codes: <c>/</c>, <c>/report/</c>.</summary>
    public required string BasePath { get; init; }

    /// <summary>Tells the site from every other one: pages that carry another mark are out of date.</summary>
    public required string SiteMark { get; init; }

    /// <summary>What that site was made of, for the round after it; null before there is one.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>Tells the sources from all others; null when they could not be read.</summary>
    public string? SourceMark { get; init; }

    /// <summary>Whether the site is that of the newest sources; else it is the last one that they gave, or none.</summary>
    public bool IsNewest { get; init; }

    /// <summary>What was found in the newest sources, as a terminal shows it; empty for nothing.</summary>
    public string Findings { get; init; } = "";

    /// <summary>What the newest site says and the one before did not, in a few lines; empty for the first one and where nothing
    /// was built.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    public bool HasSite => Site is { Files.IsEmpty: false };

    /// <summary>Before anything was read.</summary>
    public static Round None { get; } = new()
    {
        Site = OutputTree.Empty,
        Facts = ReportFacts.None,
        BasePath = "/",
        SiteMark = "none",
    };
}
