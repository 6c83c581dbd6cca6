using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportGen.Tests.Support;

/// <summary>A program of the system, run to its end.</summary>
internal static class UnixProgram
{
    /// <summary>SIGINT, as Ctrl-C sends it.</summary>
    public const int Interrupt = 2;

    /// <summary>SIGTERM.</summary>
    public const int Terminate = 15;

    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Sends a signal at once: the program <c>kill</c> would come too late for a process that is nearly done.</summary>
    public static void Signal(Process process, int signal) => Assert.Equal(0, Kill(process.Id, signal));

    /// <summary>A named pipe: whoever opens it for reading waits for somebody who writes.</summary>
    public static void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        Run("mkfifo", path);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
