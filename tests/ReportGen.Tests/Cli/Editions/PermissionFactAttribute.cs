namespace ReportGen.Tests.Cli.Editions;

/// <summary>A test of what the user may not read; on Windows, and for the superuser, who may read everything, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PermissionFactAttribute : FactAttribute
{
    public PermissionFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has other permissions." : Environment.IsPrivilegedProcess ? "The superuser may read everything: run the tests as another user." : null;
}
