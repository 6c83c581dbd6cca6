using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Sources;

namespace ReportGen.Templates;

/// <summary>The quoted attributes of a template that say nothing to a reader, such as <c>id</c>, <c>class</c> and the geometry of a
/// picture: numbers in them are not told.</summary>
internal sealed partial class UnreadPlaces
{
    /// <summary>Attributes whose values are read out, shown, or told to machines as what the page says.</summary>
    private static readonly FrozenSet<string> Told = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "alt", "title", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-valuenow", "aria-valuemin",
        "aria-valuemax",
        "placeholder", "summary", "label", "abbr", "value", "content", "datetime", "start", "min", "max", "low", "high", "optimum",
        "style");

    private readonly ImmutableArray<(int Start, int End)> places;

    private UnreadPlaces(ImmutableArray<(int Start, int End)> places) => this.places = places;

    public static UnreadPlaces In(SourceText source)
    {
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (Match tag in TemplateWords.Tag().Matches(TemplateWords.WithoutCode(source)))
        {
            foreach (Match attribute in Quoted().Matches(tag.Value).Where(attribute => !Told.Contains(attribute.Groups["name"].Value)))
            {
                var value = attribute.Groups["value"];
                places.Add((tag.Index + value.Index, tag.Index + value.Index + value.Length));
            }
        }

        return new UnreadPlaces(places.ToImmutable());
    }

    public bool Has(int offset) => places.Any(place => place.Start <= offset && offset < place.End);

    [GeneratedRegex("\\s(?<name>[^\\s\"'<>/=]+)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
