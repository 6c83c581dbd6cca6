using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Diff.Files;
using NamedColour = System.Drawing.Color;

namespace ReportGen.Diff.Look;

/// <summary>How an edition looks, read from what it published.</summary>
/// <param name="Colours">By role and ground: <c>series1 on light pages</c>; as <c>#rrggbb</c>.</param>
/// <param name="Fonts">Paths of the font files, in ordinal order.</param>
/// <param name="Rules">Every other rule of its style sheets, in order.</param>
internal sealed partial record PublishedLook(
    ImmutableSortedDictionary<string, string> Colours,
    ImmutableArray<string> Fonts,
    ImmutableArray<string> Rules)
{
    private const string Sheets = "assets/";
    private static readonly string[] FontEndings = [".woff2", ".woff", ".ttf", ".otf"];

    public static PublishedLook Of(Edition edition)
    {
        var colours = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, bytes) in edition.Files.Where(
            file => file.Key.StartsWith(Sheets, StringComparison.Ordinal) && file.Key.EndsWith(".css", StringComparison.Ordinal)))
        {
            foreach (var rule in CssReader.Read(Encoding.UTF8.GetString(bytes.Span)))
            {
                if (WithoutColours(rule, colours) is { } other)
                    rules.Add($"{HashedName.Stem(path)} {other.Within} {other.Selector}{{{FileHash().Replace(other.Body, "")}}}");
            }
        }

        ImmutableArray<string> fonts =
        [
            .. edition.Files.Keys.Where(
                path => path.StartsWith(Sheets, StringComparison.Ordinal) && FontEndings.Contains(Path.GetExtension(path))),
        ];
        return new PublishedLook(colours.ToImmutable(), fonts, rules.ToImmutable());
    }

    /// <summary>Takes the colours of roles out of a rule; null when nothing else is in it.</summary>
    private static CssRule? WithoutColours(CssRule rule, ImmutableSortedDictionary<string, string>.Builder colours)
    {
        if (rule.Selector != ":root" || GroundOf(rule.Within) is not { } ground) return rule;
        var others = new List<string>();
        foreach (var declaration in CssReader.Declarations(rule.Body))
        {
            if (RoleColour().Match(declaration) is { Success: true } match && Long(match.Groups["colour"].Value) is { } colour)
                colours[$"{match.Groups["role"].Value} on {ground} pages"] = colour; // the last one counts, as in browsers
            else others.Add(declaration);
        }

        return others.Count == 0 ? null : rule with { Body = string.Join(';', others) };
    }

    private static string? GroundOf(string within)
    {
        if (within.Length == 0) return "light";
        if (Space().Replace(within, "").Contains("(prefers-color-scheme:dark)", StringComparison.OrdinalIgnoreCase)) return "dark";
        return null;
    }

    /// <summary>The colour as <c>#rrggbb</c> or <c>#rrggbbaa</c>, which a sheet is published without where it can be shorter; null when it
    /// is none.</summary>
    private static string? Long(string colour)
    {
        if (colour[0] == '#')
            return colour.Length > 5
                ? colour.ToLowerInvariant()
                : "#" + string.Concat(colour[1..].ToLowerInvariant().Select(digit => $"{digit}{digit}"));
        var named = NamedColour.FromName(colour);
        return named is { IsKnownColor: true, IsSystemColor: false, A: byte.MaxValue }
            ? string.Create(CultureInfo.InvariantCulture, $"#{named.R:x2}{named.G:x2}{named.B:x2}")
            : null;
    }

    [GeneratedRegex("^--(?:c-)?(?<role>[a-z0-9-]+)\\s*:\\s*(?<colour>#[0-9a-fA-F]{3,8}|[a-zA-Z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleColour();

    [GeneratedRegex("-[0-9a-f]{8}(?=\\.[a-z0-9]+[\"')])", RegexOptions.CultureInvariant)]
    private static partial Regex FileHash();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
