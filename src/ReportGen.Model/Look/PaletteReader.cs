using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Look;

/// <summary>Reads <c>palette.yaml</c>: the built-in one says what roles there are, a report's own changes some of them.</summary>
public sealed partial class PaletteReader(SourceTree tree, Limits limits, DiagnosticBag bag)
{
    public const string Path = "templates/palette.yaml";

    private static readonly Key Light = Key.Required("light", KeyKind.Colour, "'#8a1c5c'", "On light ground: `#rrggbb`, in quotes.");
    private static readonly Key Dark = Key.Required("dark", KeyKind.Colour, "'#e58cc0'", "On dark ground: `#rrggbb`, in quotes.");

    private readonly Dictionary<string, (SourceSpan Light, SourceSpan Dark)> places = new(StringComparer.Ordinal);

    public static KeyTable RoleKeys { get; } = new("a colour", "A colour", [Light, Dark]);

    /// <summary>The keys of a report's own palette: the roles of the built-in one.</summary>
    public static KeyTable BuiltInRoles() => RolesOf(
        YamlReader.Read(EmbeddedTheme.File(Path), Limits.Default, new DiagnosticBag()) is YamlMapping roles
            ? roles.Entries.Select(entry => entry.Key.Text)
            : throw new InvalidOperationException($"The theme has no '{Path}'."));

    /// <summary>Null, with the reason in the bag, when a colour cannot be read or seen.</summary>
    public Palette? Read()
    {
        var builtIn = tree.BuiltIn.GetValueOrDefault(Path);
        var own = tree.Find(Path);
        if ((builtIn ?? own) is not { } first) throw new InvalidOperationException($"The theme has no '{Path}'.");
        var errors = bag.Count;
        var colours = Colours(first, null);
        if (own is not null && tree.IsOwn(Path) && builtIn is not null)
        {
            places.Clear(); // what is wrong is wrong by a report's own colours
            colours = Colours(own, colours);
        }

        if (bag.Count > errors) return null;
        var palette = new Palette(colours);
        new ContrastCheck(
            palette,
            "light",
            colour => colour.Light,
            role => places.TryGetValue(role, out var place) ? place.Light : null,
            bag).Run();
        new ContrastCheck(
            palette,
            "dark",
            colour => colour.Dark,
            role => places.TryGetValue(role, out var place) ? place.Dark : null,
            bag).Run();
        return bag.Count == errors ? palette : null;
    }

    /// <param name="below">The palette that the file changes; null for a file that has to say everything.</param>
    private ImmutableSortedDictionary<string, PaletteColour> Colours(
        SourceFile file,
        ImmutableSortedDictionary<string, PaletteColour>? below)
    {
        var colours = below ?? ImmutableSortedDictionary.Create<string, PaletteColour>(StringComparer.Ordinal);
        if (YamlReader.Read(file, limits, bag) is not { } root || MappingReader.MappingOf(root, "a palette", bag) is not { } mapping)
            return colours;
        var roles = RolesOf(below?.Keys ?? mapping.Entries.Select(entry => entry.Key.Text));
        if (MappingReader.Open(mapping, roles, bag) is not { } reader) return colours;
        foreach (var key in roles.Keys)
        {
            var role = key.Name;
            if (reader.Nested(key) is not { } pair) continue;
            var (light, dark) = (pair.Text(Light), pair.Text(Dark));
            pair.Finish();
            if (Colour(light, role) is not { } onLight || Colour(dark, role) is not { } onDark) continue;
            colours = colours.SetItem(role, new PaletteColour(onLight, onDark));
            if (light is { } one && dark is { } other) places[role] = (one.Span, other.Span);
        }

        reader.Finish();
        return colours;
    }

    /// <summary>What roles there are says the built-in palette, so its keys are the author's of that file.</summary>
    private static KeyTable RolesOf(IEnumerable<string> names) =>
        new(
            "a palette",
            "A palette",
            [.. names.Select(
                name => Key.Optional(name, KeyKind.Mapping, "{light: '#8a1c5c', dark: '#e58cc0'}", "A colour of pages or drawings.")
                    .Holding(() => RoleKeys))]);

    private string? Colour(SourcedText? written, string role)
    {
        if (written is not { } text) return null;
        if (Opaque().IsMatch(text.Text) || (role == Palette.Translucent && Translucent().IsMatch(text.Text)))
            return text.Text.ToLowerInvariant();
        bag.Report(LookCodes.BadColour, text.Span, $"'{text.Text}' is not a colour.", "write '#rrggbb' in quotes, such as '#2b6cb0'");
        return null;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opaque();

    [GeneratedRegex("^#[0-9a-fA-F]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Translucent();
}
