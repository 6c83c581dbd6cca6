using System.Text;
using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>The words that style sheets put into a page, as <c>content: "40 patches"</c> does: readers see them like all others. Also
/// those of
/// the sheets inside of SVG files.</summary>
internal static class StyleContents
{
    private static readonly string[] Folders = ["templates/assets", "content/static"];

    /// <summary>Properties whose texts are shown. A custom property may end in any of them.</summary>
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        "content", "quotes", "list-style", "list-style-type", "symbols", "additive-symbols", "prefix", "suffix", "negative",
        "text-overflow", "hyphenate-character", "text-emphasis", "text-emphasis-style",
    };

    /// <summary>Those of all sheets, each with its place. The pieces of one declaration are one text, as a reader sees them.</summary>
    public static IEnumerable<SourcedText> Of(SourceTree tree) => Folders.SelectMany(tree.Under).SelectMany(Sheets).SelectMany(Of);

    private static IEnumerable<Sheet> Sheets(SourceFile file)
    {
        if (file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
            return [new Sheet(Encoding.UTF8.GetString(file.Bytes.Span), file.Path, 1, 1)];
        var isDrawing = file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        return isDrawing && file.Bytes.Span.IndexOf("<style"u8) >= 0 ? Inside(file) : [];
    }

    private static List<Sheet> Inside(SourceFile file)
    {
        var sheets = new List<Sheet>();
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var xml = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), settings);
            for (var element = ""; xml.Read();)
            {
                if (xml.NodeType == XmlNodeType.Element) element = xml.LocalName;
                if (element != "style" || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA)) continue;
                var (line, column) = xml is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (1, 1);
                sheets.Add(new Sheet(xml.Value, file.Path, line, column));
            }
        }
        catch (XmlException)
        {
            // Told of where files are copied.
        }

        return sheets;
    }

    private static IEnumerable<SourcedText> Of(Sheet sheet)
    {
        var (property, isValue, pieces) = ("", false, new List<StyleToken>());
        foreach (var token in StyleTokens.In(sheet.Text))
        {
            if (token.Kind == StyleTokenKind.Sign && token.Text is ";" or "{" or "}")
            {
                if (Joined(sheet, pieces) is { } text) yield return text;
                (property, isValue) = ("", false);
                pieces.Clear();
            }
            else if (token.Kind == StyleTokenKind.Sign && token.Text == ":") isValue = true;
            else if (token.Kind == StyleTokenKind.Word && !isValue) property = token.Text;
            else if (token.Kind == StyleTokenKind.Text && isValue && IsShown(property)) pieces.Add(token);
        }

        if (Joined(sheet, pieces) is { } last) yield return last;
    }

    private static bool IsShown(string property) => Shown.Contains(property) || property.StartsWith("--", StringComparison.Ordinal);

    private static SourcedText? Joined(Sheet sheet, List<StyleToken> pieces) =>
        pieces.Count == 0 ? null : new SourcedText(string.Concat(pieces.Select(piece => piece.Text)), sheet.Place(pieces[0].Start));

    /// <summary>A sheet, and where it begins in its file.</summary>
    private sealed record Sheet(string Text, string Path, int Line, int Column)
    {
        public SourceSpan Place(int start)
        {
            var before = Text.AsSpan(0, start);
            var lines = before.Count('\n');
            var column = lines == 0 ? Column + start : start - before.LastIndexOf('\n');
            return new SourceSpan(Path, Line + lines, column, Line + lines, column);
        }
    }
}
