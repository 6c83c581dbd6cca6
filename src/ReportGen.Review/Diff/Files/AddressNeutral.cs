using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Published;

namespace ReportGen.Diff.Files;

/// <summary>The files of two editions as if both stood at one address. Where only one has an address, as if neither had: without what a
/// site has only at an address.</summary>
internal sealed partial class AddressNeutral
{
    private readonly Edition before;
    private readonly Edition after;
    private readonly string? target;
    private readonly Regex? addresses;

    private AddressNeutral(Edition before, Edition after)
    {
        (this.before, this.after) = (before, after);
        IsNeeded = before.Address != after.Address;
        target = before.Address is null ? null : after.Address;
        // The longer first: one may begin with the other.
        string[] both = [.. new[] { before.Address, after.Address }.OfType<string>().OrderByDescending(address => address.Length)];
        addresses = IsNeeded ? new Regex(string.Join('|', both.Select(Regex.Escape)), RegexOptions.CultureInvariant) : null;
    }

    /// <summary>Whether the two stand at different addresses.</summary>
    public bool IsNeeded { get; }

    public static AddressNeutral Between(Edition before, Edition after) => new(before, after);

    /// <summary>Whether both have the file and it is the same but for the address.</summary>
    public bool IsSame(string path) =>
        before.Files.TryGetValue(path, out var earlier)
            && after.Files.TryGetValue(path, out var later)
            && IsSame(path, earlier, path, later);

    /// <summary>Whether two files are the same but for the address.</summary>
    public bool IsSame(string path, ReadOnlyMemory<byte> earlier, string pathAfter, ReadOnlyMemory<byte> later) =>
        earlier.Span.SequenceEqual(later.Span)
        || (IsNeeded && IsText(path) && IsText(pathAfter) && Compared(Before(path, earlier)) == Compared(After(pathAfter, later)));

    /// <summary>Whether two files are pictures of one drawing at two addresses: each shows its own.</summary>
    public bool IsSamePicture(string path, string pathAfter) => IsNeeded && HashedName.IsSameDrawing(path, pathAfter);

    /// <summary>Whether it is a file that only a site with an address has, and one of the two has none.</summary>
    public bool IsLeftOut(string path) =>
        IsNeeded && target is null && (path is SiteFiles.Feed or SiteFiles.Sitemap || path.StartsWith("cards/", StringComparison.Ordinal));

    /// <summary>A text file of the earlier edition as if it stood at the common address.</summary>
    public string Before(string path, ReadOnlyMemory<byte> bytes) => Neutral(path, bytes, before.Address);

    /// <summary>A text file of the later edition as if it stood at the common address.</summary>
    public string After(string path, ReadOnlyMemory<byte> bytes) => Neutral(path, bytes, after.Address);

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".txt" or ".webmanifest" or ".css" or ".svg";

    private string Neutral(string path, ReadOnlyMemory<byte> bytes, string? own)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        if (addresses is null) return text;
        text = HashedName.WithoutImprint(text);
        var isPage = path.EndsWith(".html", StringComparison.Ordinal);
        if (isPage) text = Rooted(ScriptHash().Replace(text, ""), own);
        if (target is not null) return addresses.Replace(text, target);
        if (isPage) return WithoutAddress(text);
        return OnlyAtAddress().Replace(addresses.Replace(text, ""), "");
    }

    /// <summary>The page for addresses that do not exist names files from the root of the host.</summary>
    private static string Rooted(string html, string? own) =>
        own is null || new Uri(own).AbsolutePath is not { Length: > 1 } path ? html
        : html.Replace($" href=\"{path}", " href=\"/", StringComparison.Ordinal)
            .Replace($" src=\"{path}", " src=\"/", StringComparison.Ordinal)
            .Replace($" data-index=\"{path}", " data-index=\"/", StringComparison.Ordinal);

    /// <summary>Citations lose their address, and what tells how to link goes. A line that names the address, the feed or a preview is there only because of them, and is
    /// emptied.</summary>
    private string WithoutAddress(string html)
    {
        var cited = Regex.Replace(
            Share().Replace(html, ""),
            $@" <span class=""address"">(?:{addresses})[^<]*</span>|,\s*url = \{{(?:{addresses})[^}}]*\}}",
            "",
            RegexOptions.CultureInvariant);
        return string.Join('\n', cited.Split('\n').Select(line => IsOnlyAtAddress(line) ? "" : line));
    }

    private bool IsOnlyAtAddress(string line) =>
        line.Contains(SiteFiles.Feed + "\"", StringComparison.Ordinal)
        || line.StartsWith("<meta property=\"og:image", StringComparison.Ordinal)
        || line.StartsWith("<meta name=\"twitter:", StringComparison.Ordinal)
        || (addresses?.IsMatch(line) ?? false);

    /// <summary>Lines that were emptied, and those that a template left empty around them, do not count.</summary>
    private string Compared(string text) =>
        target is not null ? text : string.Join('\n', text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));

    /// <summary>They follow from the JSON and the script that the page carries, which are compared themselves.</summary>
    [GeneratedRegex(@"script-src(?: 'sha256-[^']+')+; ", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptHash();

    [GeneratedRegex(@"<section class=""[^""]*\bshare"".*?</section>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Share();

    /// <summary>The address in <c>report.json</c> and the sitemap in <c>robots.txt</c>, when the address is taken out.</summary>
    [GeneratedRegex(@"^\s*""address"": """",$|^Sitemap: .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OnlyAtAddress();
}
