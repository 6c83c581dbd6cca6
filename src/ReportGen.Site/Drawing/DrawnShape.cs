using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>An element of a drawing.</summary>
/// <param name="Name">Such as <c>path</c>.</param>
/// <param name="Attributes">In their order.</param>
internal sealed record DrawnShape(string Name, ImmutableArray<ShapeAttribute> Attributes)
{
    private const string Path = "path";
    private const string Rectangle = "rect";
    private const string Oval = "ellipse";
    private const string Outline = "d";

    private static readonly ImmutableArray<string> Sides = ["x", "y", "width", "height"];
    private static readonly ImmutableArray<string> Radii = ["cx", "cy", "rx", "ry"];

    /// <summary>What it was before it was joined with others.</summary>
    private string Sort { get; init; } = Name;

    /// <summary>Whether nothing is drawn of it.</summary>
    public bool IsEmpty => Name == Path && Attributes.Any(attribute => attribute is { Name: Outline, Value: "" });

    /// <summary>This and the shape that follows it as one path, where both are lines, rectangles or ellipses that look alike, so that a
    /// page has fewer elements; null where they do not.</summary>
    public DrawnShape? With(DrawnShape next)
    {
        if (Sort != next.Sort || AsPath() is not { } mine || next.AsPath() is not { } other) return null;
        if (!mine.Looks.SequenceEqual(other.Looks)) return null;
        return new DrawnShape(Path, [.. mine.Looks, new ShapeAttribute(Outline, mine.Line + other.Line, null)]) { Sort = Sort };
    }

    /// <summary>The outline apart from all that says how it looks; null for shapes of which it would be seen that they lie over each other:
    /// areas that let through what is below, and those whose outlines may run either way round.</summary>
    private (ImmutableArray<ShapeAttribute> Looks, string Line)? AsPath()
    {
        if (Attributes.Any(attribute => attribute.Name.EndsWith("opacity", StringComparison.Ordinal))) return null;
        if (Name == Path) return Sort == Path && Value("fill") != "none" ? null : (Without([Outline]), Value(Outline) ?? "");
        if (Name == Oval && Value("cx") is { } x && Value("cy") is { } y && Value("rx") is { } wide && Value("ry") is { } high)
            return (Without(Radii), $"M{x} {y}m-{wide} 0a{wide} {high} 0 1 0 {Twice(wide)} 0a{wide} {high} 0 1 0 -{Twice(wide)} 0z");
        if (Name != Rectangle || Value("rx") is not null) return null;
        if (Value("width") is not { } width || Value("height") is not { } height) return null;
        return (Without(Sides), $"M{Value("x") ?? "0"} {Value("y") ?? "0"}h{width}v{height}h-{width}z");
    }

    private ImmutableArray<ShapeAttribute> Without(ImmutableArray<string> names) =>
        [.. Attributes.Where(attribute => !names.Contains(attribute.Name, StringComparer.Ordinal))];

    private static string Twice(string length) => SvgRewriter.Number(2 * double.Parse(length, CultureInfo.InvariantCulture));

    private string? Value(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;
}

/// <summary>An attribute of a drawn element.</summary>
/// <param name="Value">Null where it is a colour.</param>
/// <param name="Role">The colour; null for all others.</param>
internal readonly record struct ShapeAttribute(string Name, string? Value, ColourRole? Role);
