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
        // The system keeps what a process used only as long as it lives: what it used in its last few milliseconds is not counted.
        var used = (Cpu: 0.0, Peak: 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5))) used = Used(process) ?? used;
        return new WatchedRun(watch.Elapsed.TotalMilliseconds, used.Cpu, used.Peak, process.ExitCode);
    }

    /// <summary>Milliseconds of all cores, and the peak of memory in bytes; null when the process has just ended.</summary>
    private static (double Cpu, long Peak)? Used(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime.TotalMilliseconds, process.PeakWorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
