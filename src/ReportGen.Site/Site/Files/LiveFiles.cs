using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Tells of files that are published as they are and that a browser runs or a host obeys, unless <c>report.yaml</c> allows them by
/// name.</summary>
internal sealed partial class LiveFiles
{
    private const string Static = "content/static/";
    private const string Assets = "templates/assets/";
    private const string DomainFile = "CNAME";

    private readonly SiteModel site;
    private readonly Dictionary<string, SourceFile> copied;
    private readonly HashSet<string> allowed;

    private LiveFiles(SiteModel site)
    {
        this.site = site;
        var tree = site.Content.Tree;
        copied = tree.Files.Values.Where(
            file =>
                file.Path.StartsWith(Static, StringComparison.Ordinal)
                    || (file.Path.StartsWith(Assets, StringComparison.Ordinal) && file.Path != PageScript.Path && tree.IsOwn(file.Path)))
            .ToDictionary(file => NameOf(file.Path), StringComparer.Ordinal);
        allowed = site.Content.Data.Settings.AllowedFiles.Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="written">Of what cannot stand in the site, nothing more is said.</param>
    public static void Check(SiteModel site, OutputFiles written, DiagnosticBag bag)
    {
        var files = new LiveFiles(site);
        files.ReportLive(written, bag);
        files.ReportUnusedNames(bag);
        SvgCheck.Run(site.Content.Tree, path => files.allowed.Contains(NameOf(path)), bag);
    }

    /// <summary>How <c>report.yaml</c> calls a file: by its path below <c>content/static</c>, one of the theme by its whole path.</summary>
    private static string NameOf(string path) => path.StartsWith(Static, StringComparison.Ordinal) ? path[Static.Length..] : path;

    private void ReportLive(OutputFiles written, DiagnosticBag bag)
    {
        foreach (var (name, file) in copied.Where(file => !allowed.Contains(file.Key) && !written.IsRefused(file.Value.Path))
            .OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (Problem(name, file) is not { } problem) continue;
            bag.Report(
                SiteCodes.LiveFile,
                SourceSpan.File(file.Path),
                $"'{name}' is published as it is: {problem}.",
                $"take it out, or allow it by name in report.yaml: 'static: {{allow: [{Written(name)}]}}'");
        }
    }

    private string? Problem(string name, SourceFile file)
    {
        if (name == DomainFile) return OtherDomain(file);
        if (name.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase)) return null; // an error of its own
        return LiveKind.Of(name.StartsWith(Assets, StringComparison.Ordinal) ? name[Assets.Length..] : name, file.Bytes.Span)?.Words;
    }

    /// <summary>GitHub Pages and others serve a site under the domain that this file names. Where it is that of <c>base_url</c>, nothing
    /// new is said.</summary>
    private string? OtherDomain(SourceFile file)
    {
        var domain = Encoding.UTF8.GetString(file.Bytes.Span).Trim();
        if (site.Address is not { } address || string.Equals(address.Uri.IdnHost, domain, StringComparison.OrdinalIgnoreCase)) return null;
        return $"a host that obeys it serves the site at '{domain}', and 'base_url' names another";
    }

    private void ReportUnusedNames(DiagnosticBag bag)
    {
        foreach (var name in site.Content.Data.Settings.AllowedFiles.Where(name => !copied.ContainsKey(name.Text)))
            bag.Report(
                SiteCodes.UnusedAllowance,
                name.Span,
                $"there is no file '{name.Text}' to allow.",
                Nearest.Suggest(name.Text, copied.Keys) ?? "name a file by its path below content/static, or take this name out");
    }

    /// <summary>As it is typed in a list of YAML.</summary>
    private static string Written(string name) =>
        PlainName().IsMatch(name)
            ? name
            : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex("^[A-Za-z_.][A-Za-z0-9_./-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();
}
