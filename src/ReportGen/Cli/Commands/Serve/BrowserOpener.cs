using System.ComponentModel;
using System.Diagnostics;

namespace ReportGen.Cli.Commands.Serve;

/// <summary>Opens an address in the browser that the system has chosen, without a shell.</summary>
internal static class BrowserOpener
{
    /// <summary>Whether a program for it was found and started.</summary>
    /// <param name="searchPath">The environment's <c>PATH</c>. A program of that name in the current folder is never run.</param>
    public static bool Open(string address, string? searchPath)
    {
        try
        {
            using var process = Process.Start(StartOf(address, searchPath));
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }

    private static ProcessStartInfo StartOf(string address, string? searchPath)
    {
        // Windows finds the program by the address itself.
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(address) { UseShellExecute = true };
        var name = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        var program = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(place => Path.Combine(place, name))
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException(name);
        // What it says is not for this terminal's reader.
        return new ProcessStartInfo(program, [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
