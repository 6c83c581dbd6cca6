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

    /// <summary>The shapes in drawing order, the background left out.</summary>
    public static DrawnShapes Shapes(XmlReader svg)
    {
        var (shapes, paints) = (new StringBuilder(), ImmutableArray.CreateBuilder<OpenPaint>());
        while (!svg.EOF)
        {
            if (svg.LocalName == "clipPath")
            {
                svg.Skip();
                continue;
            }

            if (IsShape(svg) && Role(svg.GetAttribute("fill")) != ColourRole.Surface) Add(svg, shapes, paints);
            svg.Read();
        }

        return new DrawnShapes(shapes.ToString(), paints.ToImmutable());
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

    private static void Add(XmlReader element, StringBuilder shapes, ImmutableArray<OpenPaint>.Builder paints)
    {
        shapes.Append('<').Append(element.LocalName);
        while (element.MoveToNextAttribute())
        {
            var (name, value) = (element.LocalName, element.Value);
            if (name == "stroke-miterlimit") continue;
            if (name is "fill" or "stroke" && value != "none") paints.Add(new OpenPaint(shapes.Length, name, Known(value)));
            else shapes.Append(' ').Append(name).Append("=\"").Append(Rounded(value)).Append('"');
        }

        shapes.Append("/>\n");
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
