using System.Diagnostics;

namespace ReportGen.Bench;

/// <summary>One run of a published tool, watched from the outside.</summary>
/// <param name="Milliseconds">From start to end.</param>
/// <param name="CpuMilliseconds">Of all cores together.</param>
/// <param name="PeakBytes">Of memory.</param>
public sealed record WatchedRun(double Milliseconds, double CpuMilliseconds, long PeakBytes, int Exit)
{
    public static WatchedRun Of(string tool, string folder, params IEnumerable<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"'{tool}' did not start.");
        long peak = 0;
        // The system keeps the peak only as long as the process lives.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5))) peak = Math.Max(peak, PeakOf(process));
        return new WatchedRun(watch.Elapsed.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds, peak, process.ExitCode);
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
