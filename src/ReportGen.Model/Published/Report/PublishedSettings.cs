using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>What an author set for the report as a whole and readers do not read: what is published, and what stands first.</summary>
public sealed record PublishedSettings
{
    /// <summary>The report's own day, as 2009-08-12: posts dated later are left out; null where every post is published.</summary>
    public string? AsOf { get; init; }

    /// <summary>Id of the chart with which the first page opens; null for none, and before format 8.</summary>
    public string? Opening { get; init; }

    /// <summary>Id of the table that the first page shows behind its answer; null for none.</summary>
    public string? Scoreboard { get; init; }

    /// <summary>How many posts the first page shows, at most; null before format 5.</summary>
    public int? FrontPosts { get; init; }

    /// <summary>What the feed holds of each post: <c>full</c> or <c>summary</c>.</summary>
    public string Feed { get; init; } = "";

    /// <summary>Which pages have a preview card: <c>posts</c> or <c>none</c>; null for all.</summary>
    public string? Cards { get; init; }

    /// <summary>The patterns of pages whose numbers are not checked, in their order.</summary>
    public ImmutableArray<string> Unchecked { get; init; } = [];

    /// <summary>Why, for the readers of these pages; null where there are none.</summary>
    public string? UncheckedBecause { get; init; }

    public static Shape<PublishedSettings> Shape { get; } = new Shape<PublishedSettings>(new())
        .Optional("as_of", settings => settings.AsOf, (settings, day) => settings with { AsOf = day })
        .Optional("opening", settings => settings.Opening, (settings, opening) => settings with { Opening = opening })
        .Optional("scoreboard", settings => settings.Scoreboard, (settings, board) => settings with { Scoreboard = board })
        .Count("front_posts", settings => settings.FrontPosts, (settings, count) => settings with { FrontPosts = count })
        .Text("feed", settings => settings.Feed, (settings, feed) => settings with { Feed = feed })
        .Optional("cards", settings => settings.Cards, (settings, cards) => settings with { Cards = cards })
        .SomeTexts("unchecked", settings => settings.Unchecked, (settings, globs) => settings with { Unchecked = globs })
        .Optional(
            "unchecked_because",
            settings => settings.UncheckedBecause,
            (settings, because) => settings with { UncheckedBecause = because });
}
