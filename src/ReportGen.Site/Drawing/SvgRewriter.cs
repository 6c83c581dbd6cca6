using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>Turns the SVG that ScottPlot draws into shapes whose colours are roles: no ids, no clip paths, two decimals.</summary>
/// <remarks>For this each role is drawn in a colour of its own that no palette has; it is recognised afterwards.</remarks>
internal static partial class SvgRewriter
{
    private const byte Mark = 1;

    public static ScottPlot.Color Stand(ColourRole role) => new(Mark, 0, (byte)(role + Mark));

    /// <summary>The shapes in drawing order, those that look alike and follow each other as one, the background left out.</summary>
    public static DrawnShapes Shapes(XmlReader svg)
    {
        var shapes = new List<DrawnShape>();
        while (!svg.EOF)
        {
            if (svg.LocalName == "clipPath")
            {
                svg.Skip();
                continue;
            }

            if (IsShape(svg) && Role(svg.GetAttribute("fill")) != ColourRole.Surface) Add(Shape(svg), shapes);
            svg.Read();
        }

        return Written(shapes);
    }

    /// <summary>In decimals, rounded to two, without zeros at the end.</summary>
    public static string Number(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths % 100 == 0) return (hundredths / 100).ToString(CultureInfo.InvariantCulture);
        var (sign, whole, rest) = (hundredths < 0 ? "-" : "", Math.Abs(hundredths / 100), Math.Abs(hundredths % 100));
        return rest % 10 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest / 10}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest:00}");
    }

    /// <summary>The same text with every number in it rounded to two decimals.</summary>
    public static string Rounded(string text) =>
        Numeral().Replace(text, match => Number(double.Parse(match.ValueSpan, CultureInfo.InvariantCulture)));

    private static bool IsShape(XmlReader node) => node.NodeType == XmlNodeType.Element
        && node.LocalName is "rect" or "path" or "ellipse" or "circle" or "line" or "polygon" or "polyline";

    private static void Add(DrawnShape shape, List<DrawnShape> shapes)
    {
        if (shape.IsEmpty) return;
        if (shapes.Count > 0 && shapes[^1].With(shape) is { } joined) shapes[^1] = joined;
        else shapes.Add(shape);
    }

    private static DrawnShape Shape(XmlReader element)
    {
        var (name, attributes) = (element.LocalName, ImmutableArray.CreateBuilder<ShapeAttribute>());
        while (element.MoveToNextAttribute())
        {
            var (key, value) = (element.LocalName, element.Value);
            if (key == "stroke-miterlimit") continue;
            attributes.Add(key is "fill" or "stroke" && value != "none"
                ? new ShapeAttribute(key, null, Known(value))
                : new ShapeAttribute(key, Rounded(value), null));
        }

        return new DrawnShape(name, attributes.ToImmutable());
    }

    private static DrawnShapes Written(List<DrawnShape> shapes)
    {
        var (svg, paints) = (new StringBuilder(), ImmutableArray.CreateBuilder<OpenPaint>());
        foreach (var shape in shapes)
        {
            svg.Append('<').Append(shape.Name);
            foreach (var (name, value, role) in shape.Attributes)
            {
                if (role is { } colour) paints.Add(new OpenPaint(svg.Length, name, colour));
                else svg.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
            }

            svg.Append("/>\n");
        }

        return new DrawnShapes(svg.ToString(), paints.ToImmutable());
    }

    private static ColourRole Known(string colour) =>
        Role(colour) ?? throw new InvalidOperationException($"ScottPlot drew the colour {colour}, which is of no role");

    private static ColourRole? Role(string? colour)
    {
        if (colour is null || colour.Length != 7 || colour[0] != '#') return null;
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var role = (ColourRole)((value & 0xFF) - Mark);
        return value >> 8 == Mark << 8 && Enum.IsDefined(role) ? role : null;
    }

    [GeneratedRegex(@"-?\d*\.\d+([eE][-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
