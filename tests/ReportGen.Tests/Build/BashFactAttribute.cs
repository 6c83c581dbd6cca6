namespace ReportGen.Tests.Build;

/// <summary>A test that needs bash and git, as the runners of GitHub have them; where they are not, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute() => Skip = OperatingSystem.IsWindows() || !IsThere("bash") || !IsThere("git") ? "There is no bash or no git on the search path: the scripts of workflows need both." : null;

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
