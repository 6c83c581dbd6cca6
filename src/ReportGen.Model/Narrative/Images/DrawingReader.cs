using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Narrative.Images;

/// <summary>Reads an SVG that is to stand in a page.</summary>
internal static partial class DrawingReader
{
    /// <summary>A page that holds more than this of drawings is slow to come; a larger file stays an image.</summary>
    private const int LargestBytes = 100_000;

    private const int DeepestNesting = 50;

    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Null for a file that is no readable SVG: what is wrong with it is said where files are copied.</summary>
    public static ReadDrawing? Read(SourceFile file)
    {
        if (!file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || ImageReader.Read(file.Bytes.Span) is not { } size)
            return null;
        if (file.Bytes.Length > LargestBytes)
            return new(
                null,
                new Obstacle(FormattableString.Invariant($"it has more than {LargestBytes} bytes"), SourceSpan.File(file.Path)),
                file.Bytes.Span.IndexOf("<text"u8) >= 0);
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), Settings);
            var root = XDocument.Load(xml, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root;
            return root is null ? null : Read(root, size, file.Path);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ReadDrawing Read(XElement root, ImageSize size, string path)
    {
        var elements = root.DescendantsAndSelf().ToList();
        var words = elements.Where(element => element.Name.LocalName is "text" or "tspan" && !DrawingSubset.IsSilent(element))
            .SelectMany(element => element.Nodes().OfType<XText>())
            .Where(text => text.Value.Any(char.IsLetterOrDigit))
            .Select(text => new PlacedText(text.Value, Place(text, path, 1)))
            .ToImmutableArray();
        if ((elements.Select(element => FindObstacle(element, path))
            .FirstOrDefault(found => found is not null) ?? RepeatedId(elements, path)) is { } obstacle)
            return new(null, obstacle, !words.IsEmpty);
        var colours = elements.SelectMany(element => element.Attributes())
            .SelectMany(
                attribute =>
                    Property().Matches(attribute.Value)
                        .Select(
                            match => new PlacedText(match.Groups["name"].Value, Place(attribute, path, attribute.Name.LocalName.Length))))
            .ToImmutableArray();
        return new(new PageDrawing(root, size, words, colours), null, !words.IsEmpty);
    }

    private static Obstacle? FindObstacle(XElement element, string path)
    {
        if (element.Ancestors().Skip(DeepestNesting).Any())
            return new("its elements stand too deep inside each other", Place(element, path, element.Name.LocalName.Length));
        if (DrawingSubset.Problem(element) is { } kind) return new($"it holds {kind}", Place(element, path, element.Name.LocalName.Length));
        if (DrawingSubset.IsSilent(element)) return null;
        return element.Attributes()
            .Select(
                attribute =>
                    DrawingSubset.Problem(element, attribute) is { } problem
                        ? new Obstacle($"it holds {problem}", Place(attribute, path, attribute.Name.LocalName.Length))
                        : null)
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>A place of a page has one name.</summary>
    private static Obstacle? RepeatedId(List<XElement> elements, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = elements.Where(element => !DrawingSubset.IsSilent(element))
            .Select(element => element.Attribute("id"))
            .OfType<XAttribute>()
            .FirstOrDefault(id => !seen.Add(id.Value));
        return repeated is null
            ? null
            : new Obstacle(
                $"it has the id '{repeated.Value}' twice",
                Place(repeated, path, "id".Length),
                "give one of the two elements another id, or none");
    }

    private static SourceSpan Place(IXmlLineInfo info, string path, int length)
    {
        var (line, column) = info.HasLineInfo() ? (Math.Max(1, info.LineNumber), Math.Max(1, info.LinePosition)) : (1, 1);
        return new SourceSpan(path, line, column, line, column + length);
    }

    [GeneratedRegex("var\\(\\s*(?<name>--[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}

/// <summary>What reading an SVG for a page gives: the drawing, or what keeps it out of the page.</summary>
internal sealed record ReadDrawing(PageDrawing? Drawing, Obstacle? Obstacle, bool HasWords);

/// <param name="What">A clause: "it holds &lt;style&gt;".</param>
/// <param name="Remedy">Where it is a mistake, which is told of whatever the drawing holds: what to do about it.</param>
internal sealed record Obstacle(string What, SourceSpan Span, string? Remedy = null);
