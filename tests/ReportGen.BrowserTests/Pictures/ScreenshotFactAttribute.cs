using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Pictures;

/// <summary>Work that is done only when it is asked for, by './build.ps1 screenshots': it writes files of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScreenshotFactAttribute : FactAttribute
{
    private const string Variable = "REPORTGEN_SCREENSHOTS";

    public ScreenshotFactAttribute() => Skip = InstalledBrowser.Lack
        ?? (Environment.GetEnvironmentVariable(Variable) == "true" ? null : "Screenshots are taken by './build.ps1 screenshots'.");
}
