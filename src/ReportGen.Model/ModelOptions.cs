using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen;

/// <summary>What a reading is asked for beside the sources.</summary>
public sealed record ModelOptions
{
    public static ModelOptions Default { get; } = new();

    /// <summary>Whether posts marked as drafts are part of the report.</summary>
    public DraftPosts Drafts { get; init; } = DraftPosts.LeftOut;

    /// <summary>Whether posts dated after <c>as_of</c> are part of the report.</summary>
    public FuturePosts Future { get; init; } = FuturePosts.LeftOut;

    /// <summary>What the report is wanted for.</summary>
    public BuildPurpose Purpose { get; init; } = BuildPurpose.Publish;

    /// <summary>Hears how far the reading is.</summary>
    public StageWatch Watch { get; init; } = StageWatch.None;

    /// <summary>Words that readers see beside those of the content, which are accounted for like them: the literal texts of templates.
    /// Asked for once, when prose is read. Null: nobody reads them, and what only they may need is not called unused.</summary>
    public Func<Outcome<ImmutableArray<SourcedText>>>? WordsBeside { get; init; } = () => new([], []);

    /// <summary>What is known of an article, by path: its bytes and everything but articles are as when the facts were found, nothing had
    /// been found to tell, and it was not left out. Null: it is read whole.</summary>
    public Func<string, ArticleFacts?> Known { get; init; } = _ => null;

    /// <summary>What the process keeps from one reading to the next; null keeps nothing.</summary>
    public BuildCache? Cache { get; init; }

    /// <summary>Told of the charts as soon as they are read, when nothing in them or before them is wrong, from another thread.</summary>
    public Action<ReportData, MetricSet, ChartSet> Charted { get; init; } = (_, _, _) => { };
}
