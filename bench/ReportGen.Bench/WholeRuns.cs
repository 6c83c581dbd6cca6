using System.Globalization;

namespace ReportGen.Bench;

/// <summary>Times whole runs of a published tool from the outside, and their peak of memory.</summary>
public static class WholeRuns
{
    /// <summary>Builds the report of a folder again and again, each time without an earlier site; gives 1 when a build fails.</summary>
    public static int Builds(string tool, string folder, int runs) => Measure(runs, () =>
    {
        var site = Path.Combine(folder, "site");
        if (Directory.Exists(site)) Directory.Delete(site, recursive: true);
        return WatchedRun.Of(tool, folder, "build", "--quiet");
    });

    /// <summary>Compares the built sites of two reports again and again, into a file for programs; gives 1 when they cannot be compared.</summary>
    public static int Comparisons(string tool, string before, string after, int runs) => Measure(runs, () =>
        WatchedRun.Of(tool, after, "diff", Path.Combine(before, "site"), Path.Combine(after, "site"), "--format", "json", "--output", Path.Combine(after, "..", "comparison.json")));

    private static int Measure(int runs, Func<WatchedRun> run)
    {
        var measured = new List<WatchedRun>();
        for (var i = 0; i < runs; i++)
        {
            measured.Add(run());
            if (measured[^1].Exit != 0) return 1;
        }

        var times = measured.Select(one => one.Milliseconds).Order().ToArray();
        var processor = measured.Select(one => one.CpuMilliseconds).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"median {times[times.Length / 2]:0} ms, fastest {times[0]:0} ms, slowest {times[^1]:0} ms, processor {processor[processor.Length / 2]:0} ms, peak memory {measured.Max(one => one.PeakBytes) / 1e6:0} MB, {runs} runs"));
        return 0;
    }
}
