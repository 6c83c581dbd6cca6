using System.Reflection;

namespace ReportGen.Cli;

/// <summary>The version of this tool, set by hand in the build files: it never depends on a commit or a day.</summary>
internal static class ToolVersion
{
    public static string Words { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
