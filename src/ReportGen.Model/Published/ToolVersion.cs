using System.Reflection;

namespace ReportGen.Published;

/// <summary>The version of this tool, set by hand in the build files: it never depends on a commit or a day.</summary>
public static class ToolVersion
{
    public static string Words { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
