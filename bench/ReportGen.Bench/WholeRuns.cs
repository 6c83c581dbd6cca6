using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Bench;

/// <summary>Times whole builds of a published tool from the outside, each without an earlier site, and their peak of memory.</summary>
public static class WholeRuns
{
    /// <summary>Builds the report of a folder again and again; gives 1 when a build fails.</summary>
    public static int Measure(string tool, string folder, int runs)
    {
        var times = new List<double>();
        long peak = 0;
        for (var run = 0; run < runs; run++)
        {
            var site = Path.Combine(folder, "site");
            if (Directory.Exists(site)) Directory.Delete(site, recursive: true);
            var (milliseconds, bytes, exit) = Build(tool, folder);
            if (exit != 0) return 1;
            times.Add(milliseconds);
            peak = Math.Max(peak, bytes);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"median {times[times.Count / 2]:0} ms, fastest {times[0]:0} ms, slowest {times[^1]:0} ms, peak memory {peak / 1e6:0} MB, {runs} runs"));
        return 0;
    }

    private static (double Milliseconds, long PeakBytes, int Exit) Build(string tool, string folder)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(tool, ["build", "--quiet"]) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"'{tool}' did not start.");
        long peak = 0;
        // The system keeps the peak only as long as the process lives.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5))) peak = Math.Max(peak, PeakOf(process));
        return (watch.Elapsed.TotalMilliseconds, peak, process.ExitCode);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It has just ended.
        }
    }
}
