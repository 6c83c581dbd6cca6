using System.Collections.Immutable;
using System.Text;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>The shapes of a scene as SVG, one element a line, whose colours are still open: the page and the file each put in
/// theirs.</summary>
/// <param name="Svg">Without the attributes of colours.</param>
/// <param name="Paints">In the order of their places.</param>
internal sealed record DrawnShapes(string Svg, ImmutableArray<OpenPaint> Paints)
{
    /// <param name="paint">Attributes that give an element the colour of a role, as fill or stroke.</param>
    public void Write(StringBuilder svg, Func<string, ColourRole, string> paint)
    {
        var from = 0;
        foreach (var (at, attribute, role) in Paints)
        {
            svg.Append(Svg, from, at - from).Append(' ').Append(paint(attribute, role));
            from = at;
        }

        svg.Append(Svg, from, Svg.Length - from);
    }
}

/// <summary>Where a colour is missing.</summary>
/// <param name="At">In the text of the shapes.</param>
/// <param name="Attribute">Fill or stroke.</param>
internal readonly record struct OpenPaint(int At, string Attribute, ColourRole Role);
