using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>What a colour is for. A drawing names the part and never the colour, so that one drawing serves light and dark.</summary>
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
}

/// <summary>A colour on a light and on a dark page, as <c>#rrggbb</c>.</summary>
public readonly record struct PaletteColour(string Light, string Dark);

/// <summary>A colour for every role; the first four series are told apart also by readers who see no red, no green or no blue.</summary>
public sealed record Palette(ImmutableSortedDictionary<ColourRole, PaletteColour> Colours)
{
    public static Palette Default { get; } = new(new Dictionary<ColourRole, PaletteColour>
    {
        [ColourRole.Surface] = new("#ffffff", "#14171c"),
        [ColourRole.Ink] = new("#1b1f27", "#e9ebee"),
        [ColourRole.Muted] = new("#59616e", "#a3abb7"),
        [ColourRole.Grid] = new("#dde1e6", "#2c323b"),
        [ColourRole.Axis] = new("#7b8490", "#78828f"),
        [ColourRole.Series1] = new("#2b6cb0", "#4a86c8"),
        [ColourRole.Series2] = new("#d9691e", "#f0914f"),
        [ColourRole.Series3] = new("#7a2552", "#f8d3e5"),
        [ColourRole.Series4] = new("#7722dd", "#8844ff"),
        [ColourRole.Series5] = new("#1e8e7e", "#4fbfad"),
        [ColourRole.Series6] = new("#9a7b14", "#cdb04a"),
        [ColourRole.Emphasis] = new("#c2410c", "#ff8a4c"),
        [ColourRole.Subdued] = new("#8495a8", "#66788c"),
    }.ToImmutableSortedDictionary());

    public PaletteColour this[ColourRole role] => Colours[role];

    /// <summary>The CSS class of a role, such as <c>c-series1</c>; it sets <c>color</c>, which marks take as their fill or stroke.</summary>
    public static string ClassOf(ColourRole role) => $"c-{role.ToString().ToLowerInvariant()}";
}
