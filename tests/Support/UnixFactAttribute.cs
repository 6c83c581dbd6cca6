namespace ReportGen.Tests.Support;

/// <summary>A test of links, pipes and signals as Linux and macOS have them; on Windows it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such links, pipes and signals." : null;
}
