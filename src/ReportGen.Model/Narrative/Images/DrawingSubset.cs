using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Narrative.Images;

/// <summary>The part of SVG that may stand in a page: shapes and words with their geometry and paint. Nothing in it runs, moves, loads or
/// styles anything else.</summary>
internal static partial class DrawingSubset
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Elements = Names(
        "svg g defs path rect circle ellipse line polyline polygon text tspan marker linearGradient radialGradient stop clipPath title desc metadata");

    // For those who open the file by itself; the page says it in its own words.
    private static readonly FrozenSet<string> SilentElements = Names("title desc metadata");

    private static readonly FrozenSet<string> Attributes = Names(
        "id transform viewBox preserveAspectRatio x y width height rx ry cx cy r x1 y1 x2 y2 dx dy d points offset fx fy " +
        "fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity " +
        "opacity color stop-color stop-opacity clip-path clip-rule clipPathUnits gradientUnits gradientTransform spreadMethod vector-effect paint-order " +
        "marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient " +
        "font-size font-weight font-style text-anchor dominant-baseline letter-spacing");

    // The page gives the font, the alternative text and, by the picture's own width, the size; classes style nothing without a style sheet.
    private static readonly FrozenSet<string> SilentAttributes = Names("class font-family role version baseProfile focusable");

    private static readonly FrozenSet<string> SizesOfRoot = Names("x y width height");

    /// <summary>Whether nothing of the element is shown.</summary>
    public static bool IsSilent(XElement element) =>
        element.Name.NamespaceName != Namespace || SilentElements.Contains(element.Name.LocalName);

    public static bool IsKept(XElement element, XAttribute attribute) =>
        attribute.Name.NamespaceName.Length == 0 && Attributes.Contains(attribute.Name.LocalName)
        && (element.Parent is not null || !SizesOfRoot.Contains(attribute.Name.LocalName));

    /// <summary>What keeps an element out of a page, as it stands in the file; null for nothing.</summary>
    public static string? Problem(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName != Namespace) return null;
        return !Elements.Contains(name) || (name == "svg" && element.Parent is not null) ? $"<{name}>" : null;
    }

    /// <summary>What keeps an attribute out of a page; null for nothing.</summary>
    public static string? Problem(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (attribute.IsNamespaceDeclaration || attribute.Name.NamespaceName.Length > 0 || SilentAttributes.Contains(name)) return null;
        if (name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal)) return null;
        if (!Attributes.Contains(name)) return $"{name}=\"…\" of <{element.Name.LocalName}>";
        var isPlain = Plain().IsMatch(attribute.Value)
            && !ForeignReference().IsMatch(attribute.Value)
            && (name != "id" || Id().IsMatch(attribute.Value));
        return isPlain ? null : $"{name}=\"{(attribute.Value.Length > 40 ? attribute.Value[..40] + "…" : attribute.Value)}\"";
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("^[A-Za-z0-9\\s.,#%()+_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("url\\(\\s*(?!#)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForeignReference();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
