using System.Text.RegularExpressions;
using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Looks through every SVG file that is copied into the site. A browser that opens one by itself runs what is in it, so it may
/// only be seen:
/// no script, no events, no foreign content, nothing loaded from elsewhere.</summary>
internal static partial class SvgCheck
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Remedy = "delete it, or export the drawing as plain SVG";

    /// <param name="isAllowed">Whether a file that cannot be looked through may be published all the same.</param>
    public static void Run(SourceTree tree, Func<string, bool> isAllowed, DiagnosticBag bag)
    {
        foreach (var file in tree.Files.Values.Where(file => IsCopied(file.Path)))
        {
            if (file.Path.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase))
            {
                if (!isAllowed(file.Path))
                    bag.Report(
                        SiteCodes.UnsafeSvg,
                        SourceSpan.File(file.Path),
                        "a compressed SVG cannot be looked through.",
                        "unpack it to a file '.svg'");
            }
            else if (file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) Check(file, bag);
        }
    }

    private static bool IsCopied(string path) =>
        path.StartsWith("content/static/", StringComparison.Ordinal)
            || path.StartsWith("templates/assets/", StringComparison.Ordinal)
            || path == SiteIcons.OwnSvgPath;

    private static void Check(SourceFile file, DiagnosticBag bag)
    {
        // A document type can hold entities and attributes that only a browser puts in.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), settings);
            for (var element = ""; reader.Read();)
            {
                if (reader.NodeType == XmlNodeType.Element) element = reader.LocalName;
                if (element == "style" && reader.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA) && Loads(reader.Value))
                    Report("a style that loads a file", reader, file.Path, bag);
                CheckNode(reader, file.Path, bag);
            }
        }
        catch (XmlException problem)
        {
            var isType = problem.Message.Contains("DTD", StringComparison.Ordinal);
            var place = new SourceSpan(
                file.Path,
                Math.Max(1, problem.LineNumber),
                Math.Max(1, problem.LinePosition),
                Math.Max(1, problem.LineNumber),
                Math.Max(1, problem.LinePosition));
            if (isType) bag.Report(SiteCodes.UnsafeSvg, place, "the SVG has a document type.", "delete the line '<!DOCTYPE …>'");
            else bag.Report(SiteCodes.BrokenSvg, place, "the SVG is not well-formed XML.", "export the drawing again");
        }
    }

    private static void CheckNode(XmlReader reader, string path, DiagnosticBag bag)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction) Report($"the instruction '{reader.Name}'", reader, path, bag);
        if (reader.NodeType != XmlNodeType.Element) return;
        var isDrawing = reader.NamespaceURI == Svg;
        if ((isDrawing && reader.LocalName.ToLowerInvariant() is ("script" or "foreignobject" or "handler" or "listener"))
            || reader.NamespaceURI is (Html or ""))
            Report($"an element '{reader.Name}'{(reader.NamespaceURI == "" ? " outside the SVG namespace" : "")}", reader, path, bag);
        var element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            if (Problem(element, reader) is { } problem) Report(problem, reader, path, bag);
        }

        reader.MoveToElement();
    }

    private static string? Problem(string element, XmlReader attribute)
    {
        if (attribute.Prefix == "xmlns" || attribute.Name == "xmlns") return null;
        var value = Blank().Replace(attribute.Value, "");
        if (attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return $"an event '{attribute.Name}'";
        if (ScriptScheme().IsMatch(value)) return $"a script in '{attribute.Name}'";
        if (attribute.LocalName is "href" or "src") return Target(element, value) ? null : $"a reference to '{attribute.Value}'";
        return Loads(attribute.Value) ? $"a reference in '{attribute.Name}' to something outside the file" : null;
    }

    /// <summary>Places of the file itself, embedded pixels, and links that a reader may follow.</summary>
    private static bool Target(string element, string value) =>
        value.Length == 0 || value[0] == '#' || Pixels().IsMatch(value) || (element == "a" && WebAddress().IsMatch(value));

    /// <summary>An escape can hide the word "url".</summary>
    private static bool Loads(string style) =>
        (style.Contains('\\') && style.Contains('('))
            || Loading().Matches(style)
                .Any(match => match.Groups["target"].Value is var target && !target.StartsWith('#') && !Pixels().IsMatch(target));

    private static void Report(string what, XmlReader reader, string path, DiagnosticBag bag)
    {
        var (line, column) = reader is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (1, 1);
        bag.Report(
            SiteCodes.UnsafeSvg,
            new SourceSpan(path, line, column, line, column + reader.Name.Length),
            $"the SVG holds {what}.",
            Remedy);
    }

    [GeneratedRegex("[\\s\\p{Cc}]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("(?:javascript|vbscript|data:text/html|data:image/svg\\+xml|data:application)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScriptScheme();

    [GeneratedRegex("^data:image/(?:png|jpeg|gif|webp|avif)[;,]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pixels();

    [GeneratedRegex("^(?:https?|mailto):", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex("@import\\s*(?<target>[^;]*)|(?:url|src|image-set)\\(\\s*[\"']?(?<target>[^)\"']*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
