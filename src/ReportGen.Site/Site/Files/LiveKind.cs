using System.Collections.Frozen;

namespace ReportGen.Site.Files;

/// <summary>A sort of file that does more than be read once it lies on a host: the table of what is told of before it is
/// published.</summary>
/// <param name="Words">What such a file does: the end of a sentence that begins with its name.</param>
/// <param name="Endings">Of its name, without the dot, in lower case.</param>
/// <param name="Names">Whole names of files or folders, in lower case.</param>
internal sealed record LiveKind(string Words, FrozenSet<string> Endings, FrozenSet<string> Names)
{
    private static readonly LiveKind Page = new(
        "a browser that opens it runs what is in it, at the address of the site",
        [
            "html",
            "htm",
            "xhtml",
            "xht",
            "xml",
            "xsl",
            "xslt",
            "xbl",
            "rdf",
            "rss",
            "atom",
            "mathml",
            "mml",
            "svgz",
            "mhtml",
            "mht",
            "htc",
            "hta",
            "swf",
            "jar",
        ],
        []);

    private static readonly LiveKind Script = new("a browser that loads it runs it", ["js", "mjs", "cjs", "jsm", "wasm", "appcache"], []);

    private static readonly LiveKind Last =
        new("a host with a server behind it may run it", ["pl", "ascx", "asmx", "ashx", "cfc", "fcgi", "jspf", "stm"], []);

    private static readonly LiveKind Anywhere = new(
        Last.Words,
        [
            "php",
            "php3",
            "php4",
            "php5",
            "php7",
            "php8",
            "phps",
            "phtml",
            "pht",
            "phar",
            "asp",
            "aspx",
            "cfm",
            "jsp",
            "jspx",
            "cgi",
            "shtml",
            "shtm",
        ],
        ["cgi-bin"]);

    private static readonly LiveKind Host = new(
        "a host may obey it",
        [],
        [
            ".htaccess", ".htpasswd", ".user.ini", "web.config", "_headers", "_redirects", "_routes.json", "_config.yml", "netlify.toml",
            "vercel.json", "now.json",
            "staticwebapp.config.json", "firebase.json", "wrangler.toml", "wrangler.json", "wrangler.jsonc", "ads.txt", "app-ads.txt",
        ]);

    private static readonly LiveKind Hidden = new("files and folders whose names begin with a dot often hold settings and secrets", [], []);

    private static readonly LiveKind WellKnown =
        new("what stands in '.well-known' speaks for the whole host, as for its certificates and apps", [], []);

    private static readonly LiveKind Bare =
        new("it has no ending and begins like a page: a browser that is not told its type may run it as one", [], []);

    /// <summary>Endings behind which another one still counts: packed files, which hosts serve as what is in them, and languages
    /// (httpd.apache.org, "mod_mime", "Files with Multiple Extensions").</summary>
    private static readonly FrozenSet<string> Wrappings = FrozenSet.Create(
        StringComparer.Ordinal, "gz", "br", "zst", "z", "utf8", "ca", "cs", "da", "de", "el", "en", "es", "et", "fr", "he", "hr", "it",
        "ja", "ko", "nl", "nn", "no", "pt", "ru", "sv", "tr", "zh");

    /// <summary>The kind of a file; null when it can only be read.</summary>
    /// <param name="path">Inside the site, with forward slashes.</param>
    public static LiveKind? Of(string path, ReadOnlySpan<byte> bytes)
    {
        var steps = path.ToLowerInvariant().Split('/');
        if (Array.Exists(steps, Host.Names.Contains)) return Host;
        if (steps[0] == ".well-known") return path == ".well-known/security.txt" ? null : WellKnown;
        if (Array.Exists(steps, step => step.StartsWith('.'))) return Hidden;
        if (Array.Exists(steps, Anywhere.Names.Contains)) return Anywhere;
        // Windows and some hosts leave out dots and blanks at the end.
        var parts = steps[^1].TrimEnd('.', ' ').Split('.');
        if (parts.Length == 1) return BeginsLikeAPage(bytes) ? Bare : null;
        if (parts.Skip(1).Any(Anywhere.Endings.Contains)) return Anywhere;
        for (var at = parts.Length - 1; at > 0; at--)
        {
            var ending = parts[at].Trim();
            if (Array.Find([Page, Script, Last], kind => kind.Endings.Contains(ending)) is { } kind) return kind;
            if (!Wrappings.Contains(ending)) return null;
        }

        return null;
    }

    /// <summary>Markup at the beginning, as browsers look for it where a host names no type (WHATWG, "MIME Sniffing", 7.1).</summary>
    private static bool BeginsLikeAPage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n\f"u8);
        return bytes.Length > 1 && bytes[0] == '<' && (char.IsAsciiLetter((char)bytes[1]) || bytes[1] is (byte)'!' or (byte)'?');
    }
}
