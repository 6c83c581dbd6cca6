using System.Diagnostics;

namespace ReportGen.Tests.Support;

/// <summary>A program of the system, run to its end.</summary>
internal static class UnixProgram
{
    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A named pipe: whoever opens it for reading waits for somebody who writes.</summary>
    public static void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        Run("mkfifo", path);
    }
}
