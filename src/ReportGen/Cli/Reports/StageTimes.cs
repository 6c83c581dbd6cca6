using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Cli.Reports;

/// <summary>How long the stages of a run take, and how far the one is that makes many things. Times are told to people and never reach a
/// site.</summary>
/// <param name="tell">Gets what is being done, in a few words, whenever that changes.</param>
internal sealed class StageTimes(Action<string> tell) : StageWatch
{
    private readonly Lock gate = new();
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly Dictionary<BuildStage, Entry> entries = [];

    public override void Began(BuildStage stage)
    {
        lock (gate)
        {
            var entry = Of(stage);
            if (entry.Running++ == 0) entry.Since = Stopwatch.GetTimestamp();
        }

        tell(Words(stage));
    }

    public override void Ended(BuildStage stage)
    {
        lock (gate)
        {
            var entry = Of(stage);
            if (--entry.Running == 0) entry.Took += Stopwatch.GetElapsedTime(entry.Since);
        }
    }

    public override void Made(BuildStage stage, int all)
    {
        int made;
        lock (gate) made = ++Of(stage).Made;
        tell(string.Create(CultureInfo.InvariantCulture, $"{Words(stage)}, {made:N0} of {all:N0}"));
    }

    /// <summary>One line for each stage in the order of work: its time on the clock, and how many things it made. Stages that go on side by
    /// side share time.</summary>
    public string Table()
    {
        lock (gate)
        {
            var stages = entries.OrderBy(entry => entry.Key).Select(entry => Line(Words(entry.Key), entry.Value.Took, entry.Value.Made));
            return string.Concat(stages) + Line("whole run", Stopwatch.GetElapsedTime(start), 0);
        }
    }

    private static string Line(string words, TimeSpan took, int made) =>
        string.Create(CultureInfo.InvariantCulture, $"{words,-16}{took.TotalMilliseconds,9:N0} ms{(made == 0 ? "" : $"{made,9:N0}")}\n");

    private Entry Of(BuildStage stage)
    {
        if (!entries.TryGetValue(stage, out var entry)) entries[stage] = entry = new Entry();
        return entry;
    }

    private static string Words(BuildStage stage) => stage switch
    {
        BuildStage.Reading => "reading files",
        BuildStage.Data => "reading data",
        BuildStage.Metrics => "computing",
        BuildStage.Claims => "judging claims",
        BuildStage.Charts => "reading charts",
        BuildStage.Prose => "reading prose",
        BuildStage.Drawing => "drawing charts",
        BuildStage.Site => "making pages",
        BuildStage.Writing => "writing",
    };

    private sealed class Entry
    {
        public int Running { get; set; }

        public long Since { get; set; }

        public TimeSpan Took { get; set; }

        public int Made { get; set; }
    }
}
