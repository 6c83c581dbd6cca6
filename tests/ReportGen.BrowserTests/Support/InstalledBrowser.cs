namespace ReportGen.BrowserTests.Support;

/// <summary>The Chromium of this machine. Nothing is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private const string Variable = "REPORTGEN_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The file to run; null where no browser is found.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why tests of the browser are skipped; null when they run.</summary>
    public static string? Lack => Path is not null ? null
        : $"No Chromium was found. Install it ('apt-get install chromium' on Debian), or name the file of a Chromium, Chrome or Edge in {Variable}.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', which is no file.");
        return Candidates().FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Candidates()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            foreach (var name in Names) yield return System.IO.Path.Combine(folder, name + ending);
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        foreach (var programs in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }.Select(Environment.GetFolderPath))
        {
            yield return System.IO.Path.Combine(programs, "Google", "Chrome", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(programs, "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }
}
