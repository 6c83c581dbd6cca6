using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>Turns the SVG that ScottPlot draws into shapes whose colours are roles: no ids, no clip paths, two decimals.</summary>
/// <remarks>For this each role is drawn in a colour of its own that no palette has; it is recognised afterwards.</remarks>
internal static partial class SvgRewriter
{
    private const byte Mark = 1;

    public static ScottPlot.Color Stand(ColourRole role) => new(Mark, 0, (byte)(role + Mark));

    /// <summary>The shapes in drawing order, one element a line, the background left out.</summary>
    /// <param name="paint">Attributes that give an element the colour of a role, as fill or stroke.</param>
    public static string Shapes(string svg, Func<string, ColourRole, string> paint)
    {
        var shapes = new StringBuilder();
        foreach (var element in XDocument.Parse(svg).Descendants().Where(IsShape))
        {
            if (Role(element.Attribute("fill")) == ColourRole.Surface) continue;
            shapes.Append('<').Append(element.Name.LocalName);
            foreach (var attribute in element.Attributes().Where(attribute => attribute.Name.LocalName is not "stroke-miterlimit"))
                shapes.Append(' ').Append(Rewritten(attribute, paint));
            shapes.Append("/>\n");
        }

        return shapes.ToString();
    }

    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>The same text with every number in it rounded to two decimals.</summary>
    public static string Rounded(string text) =>
        Numeral().Replace(text, match => Number(double.Parse(match.ValueSpan, CultureInfo.InvariantCulture)));

    private static bool IsShape(XElement element) =>
        element.Parent?.Name.LocalName != "clipPath"
            && element.Name.LocalName is "rect" or "path" or "ellipse" or "circle" or "line" or "polygon" or "polyline";

    private static string Rewritten(XAttribute attribute, Func<string, ColourRole, string> paint)
    {
        var name = attribute.Name.LocalName;
        if (name is not ("fill" or "stroke") || attribute.Value == "none") return $"{name}=\"{Rounded(attribute.Value)}\"";
        var role =
            Role(attribute) ?? throw new InvalidOperationException($"ScottPlot drew the colour {attribute.Value}, which is of no role");
        return paint(name, role);
    }

    private static ColourRole? Role(XAttribute? colour)
    {
        if (colour is null || colour.Value.Length != 7 || colour.Value[0] != '#') return null;
        var value = int.Parse(colour.Value.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var role = (ColourRole)((value & 0xFF) - Mark);
        return value >> 8 == Mark << 8 && Enum.IsDefined(role) ? role : null;
    }

    [GeneratedRegex(@"-?\d*\.\d+([eE][-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
