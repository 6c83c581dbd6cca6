using System.Collections.Immutable;
using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative.Images;

/// <summary>The words of all SVG files of a report, shown in a page or only copied into the site: a number that is drawn is a
/// number.</summary>
internal static class DrawingWords
{
    private static readonly string[] Folders = ["content/static", "templates/assets"];

    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Those that may hold a numeral, each with its place.</summary>
    public static ImmutableArray<SourcedText> Of(SourceTree tree) =>
    [
        .. Folders.SelectMany(tree.Under)
            .Where(file => file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            .SelectMany(Of)
            .Where(text => NumeralScanner.MayHold(text.Text)),
    ];

    /// <summary>What is written up to the first mistake of the XML, which is told of where files are copied.</summary>
    private static List<SourcedText> Of(SourceFile file)
    {
        var (texts, line) = (new List<SourcedText>(), new List<SourcedText>());
        var open = new Stack<string>();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element) Begin(xml, file.Path, open, texts);
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !IsHidden(open))
                    line.Add(new SourcedText(xml.Value, Place(xml, file.Path)));
                if (xml.NodeType != XmlNodeType.EndElement || open.Pop() is "tspan" or "textPath" or "a") continue;
                texts.AddRange(Joined(line));
                line.Clear();
            }
        }
        catch (XmlException)
        {
            texts.AddRange(line);
        }

        return texts;
    }

    private static void Begin(XmlReader xml, string path, Stack<string> open, List<SourcedText> texts)
    {
        if (xml.GetAttribute("aria-label") is { } label) texts.Add(new SourcedText(label, Place(xml, path)));
        if (!xml.IsEmptyElement) open.Push(xml.LocalName);
    }

    private static bool IsHidden(Stack<string> open) => open.TryPeek(out var element) && element is "style" or "script" or "metadata";

    /// <summary>The runs of one line; also as one text, where only that holds a number: "thir" and "teen".</summary>
    private static List<SourcedText> Joined(List<SourcedText> line)
    {
        if (line.Count < 2 || line.Exists(run => NumeralScanner.MayHold(run.Text))) return line;
        return [new SourcedText(string.Concat(line.Select(run => run.Text)), line[0].Span)];
    }

    private static SourceSpan Place(XmlReader xml, string path)
    {
        var (line, column) = xml is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (1, 1);
        return new SourceSpan(path, line, column, line, column);
    }
}
