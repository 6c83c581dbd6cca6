using System.Diagnostics;

namespace ReportGen.Tests;

/// <summary>
/// What a release carries, as the environment names it: an archive of the native program, a folder with the packages of the tool.
/// </summary>
internal static class Installed
{
    public const string ArchiveVariable = "REPORTGEN_ARCHIVE";
    public const string PackagesVariable = "REPORTGEN_PACKAGES";

    private static readonly string[] Homes = ["HOME", "USERPROFILE", "DOTNET_CLI_HOME", "APPDATA", "LOCALAPPDATA"];

    /// <summary>Variables that lead elsewhere than home, or make every build one of a build server.</summary>
    private static readonly string[] Leading = ["NUGET_PACKAGES", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "CI"];

    /// <summary>Null when none is named.</summary>
    public static string? Archive { get; } = Named(ArchiveVariable);

    /// <summary>Null when none is named.</summary>
    public static string? Packages { get; } = Named(PackagesVariable);

    /// <summary>Runs a program for somebody new to the machine: with a home in which no package lies and no source is set.</summary>
    public static Told Run(string home, string place, string program, IEnumerable<string> arguments)
    {
        Directory.CreateDirectory(home);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = place,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Homes) start.Environment[name] = home;
        foreach (var name in Leading) start.Environment.Remove(name);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Told(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static string? Named(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named ? named : null;
}

/// <summary>A test of what a release carries; skipped, with the reason, where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InstalledFactAttribute : FactAttribute
{
    public InstalledFactAttribute(string variable) =>
        Skip = Installed.Named(variable) is null ? $"{variable} names nothing to install: make it as CONTRIBUTING.md says." : null;
}
