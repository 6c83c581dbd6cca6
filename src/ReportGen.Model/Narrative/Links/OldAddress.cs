using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Narrative.Links;

/// <summary>Reads addresses at which an article stood before, in whatever spelling another tool gave them.</summary>
internal static class OldAddress
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    /// <summary>The place of the page that leads on: a file where the address names a page by its ending, else a folder. Null when no file
    /// can answer there, which is reported.</summary>
    public static SitePath? Read(SourcedText written, DiagnosticBag bag)
    {
        var address = written.Text.Trim();
        if (Problem(address) is not { } problem) return Place(address);
        bag.Report(NarrativeCodes.BadAlias, written.Span, $"no page can answer at '{written.Text}': {problem.Message}.", problem.Remedy);
        return null;
    }

    private static SitePath Place(string address)
    {
        var path = SitePath.Read(address.TrimEnd('/')).Text;
        if (path == "index.html" || path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
            return new SitePath(path[..^"index.html".Length]);
        var isPage = !address.EndsWith('/') && PageEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return new SitePath(isPage || path.Length == 0 ? path : path + "/");
    }

    private static (string Message, string Remedy)? Problem(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
            return ("it is the address of a host", $"write its path alone: '{SitePath.Read(whole.AbsolutePath).Address}'");
        if (address.AsSpan().IndexOfAny('?', '#') is >= 0 and var at)
            return (
                $"what follows '{address[at]}' chooses no file",
                address[..at].Trim('/').Length > 0 ? $"write the path alone: '{address[..at]}'" : "leave it out: it cannot lead on");
        if (BadCode(address) is { } code)
            return ($"'{code}' is not a character of UTF-8 in percent codes", "write the character itself, and '%25' for a percent sign");
        var path = SitePath.Read(address).Text.TrimEnd('/');
        if (address.StartsWith("//", StringComparison.Ordinal)
            || path.Split('/').Any(step => step is "." or "..")
            || path.Contains("//", StringComparison.Ordinal))
            return ("it leaves the site or holds an empty step", "write the path from the root of the site, such as '/2009/08/post.html'");
        return PortableName.Device(path) is null && PortableName.Problem(path) is { } name
            ? (name, "leave it out: no file can have this name everywhere")
            : null; // a device is told with all other names
    }

    /// <summary>The first percent sign that begins no character; null when all do.</summary>
    private static string? BadCode(string address)
    {
        for (var at = address.IndexOf('%', StringComparison.Ordinal); at >= 0; at = address.IndexOf('%', at + 1))
        {
            var code = address.Substring(at, Math.Min(3, address.Length - at));
            if (code.Length < 3 || !byte.TryParse(code.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
                return code;
        }

        // What is no UTF-8 stays as it is written: "%E9" of an older encoding.
        var read = Uri.UnescapeDataString(address.Replace("%25", "", StringComparison.Ordinal));
        return read.IndexOf('%', StringComparison.Ordinal) is >= 0 and var left
            ? read.Substring(left, Math.Min(3, read.Length - left))
            : null;
    }
}
