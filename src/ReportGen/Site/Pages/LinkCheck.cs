using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>A finished page with the file that it was made from.</summary>
/// <param name="CountedNames">Counts to whose records the page leads.</param>
internal sealed record FinishedPage(PageDraft Draft, string Html, IReadOnlyList<string> CountedNames);

/// <summary>Follows every link of every page inside the site, anchors too.</summary>
internal static partial class LinkCheck
{
    public static void Run(IReadOnlyList<FinishedPage> pages, OutputFiles files, SiteModel site, DiagnosticBag bag)
    {
        // Of two pages with one address the first is kept; that there are two has been reported.
        var kept = pages.DistinctBy(page => page.Draft.Route.File, StringComparer.Ordinal).ToList();
        var anchors = kept.ToDictionary(page => page.Draft.Route.File, page => Anchors(page.Html), StringComparer.Ordinal);
        var findings = new List<Diagnostic>[kept.Count];
        Parallel.For(0, kept.Count, at => findings[at] = [.. Dead(kept[at], files, anchors, site)]);
        foreach (var found in findings) bag.AddRange(found);
    }

    private static IEnumerable<Diagnostic> Dead(FinishedPage page, OutputFiles files, Dictionary<string, HashSet<string>> anchors, SiteModel site)
    {
        foreach (var target in Link().Matches(page.Html).Select(match => WebUtility.HtmlDecode(match.Groups["target"].Value)).Distinct(StringComparer.Ordinal))
        {
            if (AuthoredLinks.IsExternal(target) || target.StartsWith("//", StringComparison.Ordinal)) continue;
            var (file, anchor) = Resolve(target, page.Draft.Route, site);
            var isThere = file is not null && files.Has(file);
            if (isThere && (anchor.Length == 0 || !anchors.TryGetValue(file ?? "", out var known) || known.Contains(anchor))) continue;
            yield return Report(target, isThere ? $"'{file}' has no place '#{anchor}'" : $"there is no file '{file ?? target}' in the site", file, page, files, site);
        }
    }

    /// <summary>The file and anchor that a link means; null for one that leads out of the site.</summary>
    private static (string? File, string Anchor) Resolve(string target, Route from, SiteModel site)
    {
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var path = Uri.UnescapeDataString((hash < 0 ? target : target[..hash]).Split('?')[0]);
        if (path.Length == 0) return (from.File, anchor);
        var root = site.Address?.Path ?? "/";
        var isRooted = path.StartsWith(root, StringComparison.Ordinal);
        var segments = isRooted || !from.File.Contains('/') ? [] : from.File[..from.File.LastIndexOf('/')].Split('/').ToList();
        foreach (var step in (isRooted ? path[root.Length..] : path).Split('/'))
        {
            if (step == ".") continue;
            if (step != "..") segments.Add(step);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else return (null, anchor);
        }

        var file = string.Join('/', segments);
        return (file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file, anchor);
    }

    private static Diagnostic Report(string target, string why, string? file, FinishedPage page, OutputFiles files, SiteModel site)
    {
        var (place, written) = Authored(target, page, site);
        var nearest = file is null || files.Has(file) ? null : Nearest.Suggest(file, files.All.Keys);
        return new Diagnostic(SiteCodes.DeadLink, place, $"the link '{written}' leads nowhere: {why}.", nearest, []);
    }

    /// <summary>Where an author wrote the link, as written; the template when it stands in no article.</summary>
    private static (SourceSpan Place, string Written) Authored(string target, FinishedPage page, SiteModel site)
    {
        var template = SourceSpan.File($"templates/{page.Draft.Template}.html");
        if (page.Draft.Origin is not { Path: var path } || site.Content.Tree.Find(path) is not { } source) return (template, target);
        if (SourceReader.Read(source, Limits.Default).Value is not { } text) return (template, target);
        var links = PageLinks.From(page.Draft.Route);
        var rooted = links.Prefix.Length > 0 && target.StartsWith(links.Prefix, StringComparison.Ordinal) ? "/" + target[links.Prefix.Length..] : "/" + target;
        string[] forms = [target, rooted, .. new[] { target, rooted }.Select(form => form.Replace("/index.html", "/", StringComparison.Ordinal))];
        foreach (var form in forms)
        {
            var at = text.Text.IndexOf($"]({form}", StringComparison.Ordinal);
            if (at >= 0) return (text.Span(at + 2, form.Length), form);
        }

        return (SourceSpan.File(path), target);
    }

    private static HashSet<string> Anchors(string html) =>
        Id().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\\s(?:href|src)=\"(?<target>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
