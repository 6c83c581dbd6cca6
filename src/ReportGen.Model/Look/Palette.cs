using System.Collections.Immutable;

namespace ReportGen.Look;

/// <summary>What a colour of a drawing is for. A drawing names the part and never the colour, so that one drawing serves light and
/// dark.</summary>
public enum ColourRole
{
    /// <summary>What lies behind the drawing.</summary>
    Surface,

    /// <summary>Text and the lines of intervals.</summary>
    Ink,

    /// <summary>Text that stands back: axis, notes, what is unknown.</summary>
    Muted,

    /// <summary>Grid lines.</summary>
    Grid,

    /// <summary>The line that values are measured from.</summary>
    Axis,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,

    /// <summary>The marks that a finding is about.</summary>
    Emphasis,

    /// <summary>The marks beside an emphasised one.</summary>
    Subdued,

    /// <summary>The marks of a group of selections, and below them in the same order those of it that stand back.</summary>
    Group1,
    Group2,
    Group3,
    Group4,
    Group1Soft,
    Group2Soft,
    Group3Soft,
    Group4Soft,

    /// <summary>Marks that count patches of one severity, from the highest on.</summary>
    Critical,
    Important,
    Moderate,
    Low,
}

/// <summary>A colour on a light and on a dark page, as <c>#rrggbb</c>; <see cref="Palette.Translucent"/> also as
/// <c>#rrggbbaa</c>.</summary>
public readonly record struct PaletteColour(string Light, string Dark);

/// <summary>A colour for every role of pages and drawings. What the roles are says the built-in <c>templates/palette.yaml</c>.</summary>
/// <param name="Colours">By the name of the role: <c>ink</c>, <c>confirmed-tint</c>, <c>series1</c>.</param>
public sealed record Palette(ImmutableSortedDictionary<string, PaletteColour> Colours)
{
    /// <summary>The one role that may let through what is behind it.</summary>
    public const string Translucent = "shade";

    /// <summary>What lies behind everything on a page.</summary>
    public const string Ground = "surface";

    private static readonly ImmutableArray<string> Names =
    [
        .. Enum.GetNames<ColourRole>().Select(name => name.Replace("Soft", "-soft", StringComparison.Ordinal).ToLowerInvariant()),
    ];

    public PaletteColour this[string role] => Colours[role];

    public PaletteColour this[ColourRole role] => Colours[NameOf(role)];

    /// <summary>The name of a drawing's role in the palette: <c>series1</c>.</summary>
    public static string NameOf(ColourRole role) => Names[(int)role];

    /// <summary>The CSS class of a role, such as <c>c-series1</c>; it sets <c>color</c>, which marks take as their fill or
    /// stroke.</summary>
    public static string ClassOf(ColourRole role) => $"c-{NameOf(role)}";

    /// <summary>The CSS custom property of a role: <c>--ink</c>, and <c>--c-series1</c> for one that only drawings have.</summary>
    public static string PropertyOf(string role) =>
        Names.IndexOf(role) > (int)ColourRole.Muted ? $"--c-{role}" : $"--{role}";
}
