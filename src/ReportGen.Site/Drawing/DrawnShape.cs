using System.Collections.Immutable;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>An element of a drawing.</summary>
/// <param name="Name">Such as <c>path</c>.</param>
/// <param name="Attributes">In their order.</param>
internal sealed record DrawnShape(string Name, ImmutableArray<ShapeAttribute> Attributes)
{
    private const string Path = "path";
    private const string Rectangle = "rect";
    private const string Outline = "d";

    private static readonly ImmutableArray<string> Sides = ["x", "y", "width", "height"];

    /// <summary>Whether nothing is drawn of it.</summary>
    public bool IsEmpty => Name == Path && Attributes.Any(attribute => attribute is { Name: Outline, Value: "" });

    /// <summary>This and the shape that follows it as one path, where both are lines or areas that look alike, so that a page has fewer
    /// elements; null where they do not.</summary>
    public DrawnShape? With(DrawnShape next)
    {
        if (AsPath() is not { } mine || next.AsPath() is not { } other || !mine.Looks.SequenceEqual(other.Looks)) return null;
        return new DrawnShape(Path, [.. mine.Looks, new ShapeAttribute(Outline, mine.Line + other.Line, null)]);
    }

    /// <summary>The outline apart from all that says how it looks; null for other shapes, and where shapes that lie over each other would
    /// be seen.</summary>
    private (ImmutableArray<ShapeAttribute> Looks, string Line)? AsPath()
    {
        if (Attributes.Any(attribute => attribute.Name.EndsWith("opacity", StringComparison.Ordinal))) return null;
        if (Name == Path) return ([.. Attributes.Where(attribute => attribute.Name != Outline)], Value(Outline) ?? "");
        if (Name != Rectangle || Value("rx") is not null || Value("width") is not { } width || Value("height") is not { } height) return null;
        return (
            [.. Attributes.Where(attribute => !Sides.Contains(attribute.Name, StringComparer.Ordinal))],
            $"M{Value("x") ?? "0"} {Value("y") ?? "0"}h{width}v{height}h-{width}z");
    }

    private string? Value(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;
}

/// <summary>An attribute of a drawn element.</summary>
/// <param name="Value">Null where it is a colour.</param>
/// <param name="Role">The colour; null for all others.</param>
internal readonly record struct ShapeAttribute(string Name, string? Value, ColourRole? Role);
