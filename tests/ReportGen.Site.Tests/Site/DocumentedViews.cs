using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Site;

/// <summary>The tables of <c>docs/theme-reference.md</c>: under a heading of the third level a row for each member, its name as code in the first column and,
/// where it holds a map or a list of maps, the heading that describes those as the first link of the row.</summary>
internal sealed record DocumentedViews(ImmutableDictionary<(string Section, string Name), string?> Shapes, ImmutableDictionary<string, ImmutableArray<string>> Partials)
{
    /// <summary>What a segment of prose can be: the partial of that name shows it.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "html", "number", "claim", "statement", "marked", "dataset", "verdict-words", "window", "citation", "drawing", "chart", "pull-figure",
        "table",
    ];

    /// <summary>Stands for a list of segments, each described under the heading <c>segment-</c> and its kind.</summary>
    public const string Prose = "prose";

    public IEnumerable<(string Section, string Name)> Members => Shapes.Keys;

    public static DocumentedViews Read(string text)
    {
        var shapes = ImmutableDictionary.CreateBuilder<(string, string), string?>();
        var partials = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('#')) section = line == "## Partials" || line.StartsWith("### ", StringComparison.Ordinal) ? line.TrimStart('#').Trim() : "";
            if (section.Length == 0) continue;
            if (Regex.Match(line, @"^\| `([a-z_0-9-]+)` \|(.*)$") is not { Success: true } row) continue;
            var (name, rest) = (row.Groups[1].Value, row.Groups[2].Value);
            if (section == "Partials") partials[name] = [.. Regex.Matches(rest.Split('|')[0], "`([a-z_]+)`").Select(value => value.Groups[1].Value)];
            else shapes[(section, name)] = Regex.Match(rest, @"\]\(#([a-z0-9-]+)\)") is { Success: true } link ? link.Groups[1].Value : null;
        }

        return new DocumentedViews(shapes.ToImmutable(), partials.ToImmutable());
    }
}
