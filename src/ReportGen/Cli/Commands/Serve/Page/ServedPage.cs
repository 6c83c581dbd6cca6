using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Cli.Commands.Serve.Http;

namespace ReportGen.Cli.Commands.Serve.Page;

/// <summary>A page of the site with the script that reloads it, and that script allowed by its policy. All else is as it was built: text is
/// put in, and none is changed.</summary>
internal static partial class ServedPage
{
    private static readonly string Allowed = CarriedScript.SourceOf(CarriedScript.Text);

    /// <param name="page">As it was built.</param>
    /// <param name="mark">Of the site that it belongs to.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> page, string mark)
    {
        // Bytes as letters one by one: what is not looked at comes out as it went in, whatever it is.
        var html = Encoding.Latin1.GetString(page.Span);
        if (End(html) is not { } end) return page;
        var whole = html.Insert(end, Script(mark));
        return Encoding.Latin1.GetBytes(Policy().Replace(whole, policy => Allowing(policy.Value)));
    }

    private static string Script(string mark) =>
        $"<script data-site=\"{mark}\" data-events=\"{EventStream.Path}\">{CarriedScript.Text}</script>";

    /// <summary>Where the body ends, or where it may be left open the text; null for what is no page in letters of one byte.</summary>
    private static int? End(string html)
    {
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        if (end >= 0) return end;
        return html.Contains("<html", StringComparison.OrdinalIgnoreCase) ? html.Length : null;
    }

    private static string Allowing(string policy)
    {
        var content = Content().Match(policy);
        if (!content.Success) return policy;
        var value = content.Groups["value"];
        var scripts = Allowing(value.Value, "script-src", Allowed);
        if (Directive("script-src-elem").IsMatch(value.Value)) scripts = Allowing(scripts, "script-src-elem", Allowed);
        return $"{policy[..value.Index]}{Allowing(scripts, "connect-src", "&#39;self&#39;")}{policy[(value.Index + value.Length)..]}";
    }

    /// <summary>One source more for a directive; a directive of its own where there is none.</summary>
    private static string Allowing(string policy, string directive, string source)
    {
        var found = Directive(directive).Match(policy);
        return found.Success ? policy.Insert(found.Index + found.Length, $" {source}") : $"{directive} {source}; {policy}";
    }

    private static Regex Directive(string name) =>
        new($@"(?<![\w-]){name}(?=[\s;]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(
        @"<meta\b[^>]*\bhttp-equiv\s*=\s*[""']?content-security-policy\b[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();

    [GeneratedRegex(@"\bcontent\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Content();
}
