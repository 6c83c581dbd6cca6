using ReportGen.Cli.Disk;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Build;

/// <summary>Why a build made a page anew, or why it did not.</summary>
internal static class PageReason
{
    private const string Index = "index.html";

    /// <summary>A sentence; null, with a finding in the bag, when the site has no such page.</summary>
    /// <param name="page">As typed: its address from the root of the site, or its file.</param>
    public static string? Told(string page, SiteResult built, SiteInventory before, DiagnosticBag bag)
    {
        var file = FileOf(page);
        if (built.Fresh is { } fresh && fresh.WhyMade.TryGetValue(file, out var why))
            return why is null
                ? $"The page '{file}' was taken over as it was: nothing that it shows has changed."
                : $"The page '{file}' was made anew: {why}.";
        var pages = built.Fresh?.WhyMade.Keys ?? before.Files.Where(path => path.EndsWith(".html", StringComparison.Ordinal));
        if (built.Fresh is null && pages.Contains(file, StringComparer.Ordinal))
            return $"The page '{file}' was left as it was: nothing has changed since the last build.";
        bag.Report(
            CliCodes.UnknownName,
            null,
            $"The site has no page '{page}'.",
            Nearest.Suggest(file, pages) ?? "write its address from the root of the site, such as /posts/my-post/");
        return null;
    }

    private static string FileOf(string page)
    {
        var path = page.TrimStart('/');
        if (path.EndsWith(".html", StringComparison.Ordinal)) return path;
        return path.Length == 0 || path.EndsWith('/') ? path + Index : $"{path}/{Index}";
    }
}
