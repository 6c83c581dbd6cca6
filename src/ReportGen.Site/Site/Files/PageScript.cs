using System.Security.Cryptography;
using System.Text;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site.Files;

/// <summary>The script of the theme, as it stands in every page, and the hash by which the page's policy allows exactly this
/// text.</summary>
/// <param name="Element">The whole <c>script</c> element.</param>
/// <param name="Hash"><c>sha256-…</c>, as a Content-Security-Policy names it.</param>
internal sealed record PageScript(Html Element, string Hash)
{
    public const string Path = "templates/assets/explore.js";

    /// <summary>Lines that are comments and indentation are for those who read the file, and are left out.</summary>
    public static PageScript Of(SourceText source)
    {
        var lines = source.Text.Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        // In a text of a script a backslash before these changes nothing; without it they would end the element or hide its end.
        var text = string.Join('\n', lines)
            .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
            .Replace("<!--", "<\\!--", StringComparison.Ordinal);
        return new(
            new Html($"<script>{text}</script>"),
            "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
