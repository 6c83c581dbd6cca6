using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Templates;

/// <summary>Finds the addresses of files that a template writes from the top of the host: read from disk, or where the report stands below
/// a path, nothing is there.</summary>
internal static partial class HostAddresses
{
    public static void Report(SourceText source, DiagnosticBag bag)
    {
        foreach (Match tag in TemplateWords.Tag().Matches(TemplateWords.WithoutCode(source)))
        {
            foreach (Match attribute in Addressed().Matches(tag.Value))
            {
                var value = attribute.Groups["value"];
                var address = WebUtility.HtmlDecode(value.Value).Trim();
                if (!IsFile(address)) continue;
                bag.Report(
                    TemplatesCodes.HostAddress,
                    source.Span(tag.Index + value.Index, value.Length),
                    $"'{address}' begins at the top of the host: from disk, and where the report stands below a path, nothing is there.",
                    $"write {attribute.Groups["name"].Value}=\"{{{{ file_href '{address}' }}}}\", which leads there from every page");
            }
        }
    }

    /// <summary>Addresses of pages have no ending, and two slashes lead to another host.</summary>
    private static bool IsFile(string address) =>
        address.Length > 1 && address[0] == '/' && address[1] != '/' && address.Split('?', '#')[0].Split('/')[^1].Contains('.');

    [GeneratedRegex("(?<=[\\s\"'/])(?<name>src|srcset|poster|href|xlink:href)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'<>]+))", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();
}
