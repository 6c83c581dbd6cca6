using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Narrative.Naming;

/// <summary>Who makes what the datasets are about, and where a text says that another does.</summary>
internal sealed partial class Makers
{
    // By the id of a selection, who makes its product.
    private readonly FrozenDictionary<string, string> makerOf;
    private readonly NameIndex makers = new(StringComparer.Ordinal);

    private Makers(IReadOnlyDictionary<string, string> makerOf)
    {
        this.makerOf = makerOf.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var maker in this.makerOf.Values.Distinct(StringComparer.Ordinal)) makers.Add(maker, maker);
    }

    public static Makers None { get; } = new(FrozenDictionary<string, string>.Empty);

    public static Makers Of(ReportData data) => new(data.Selections
        .Select(selection => (selection.Id, Maker: data.Dataset(selection.DatasetId)?.Vendor ?? ""))
        .Where(pair => pair.Maker.Length > 0)
        .ToDictionary(pair => pair.Id, pair => pair.Maker, StringComparer.Ordinal));

    /// <summary>The makers that a text names, in order.</summary>
    public IEnumerable<FoundName> In(string text) => makers.In(text);

    /// <summary>The first maker that stands right before what another one makes: "Works Beta"; null for none.</summary>
    /// <param name="names">Of selections and products in the text, in order.</param>
    public string? OtherBefore(string text, IEnumerable<FoundName> names)
    {
        foreach (var (start, end) in Others(text, [.. In(text)], [.. names], Right())) return text[start..end];
        return null;
    }

    /// <summary>Every place where a maker is said to make what another one makes, "Works released Beta", from the one name to the end of the
    /// other.</summary>
    public IEnumerable<(int Start, int End)> Others(string text, IReadOnlyList<FoundName> named, IReadOnlyList<FoundName> names) =>
        Others(text, named, names, Makes());

    private IEnumerable<(int Start, int End)> Others(string text, IReadOnlyList<FoundName> named, IReadOnlyList<FoundName> names, Regex between)
    {
        var next = 0;
        foreach (var maker in named)
        {
            while (next < names.Count && names[next].Start < maker.End) next++;
            if (next == names.Count) yield break;
            if (names[next].Ids.All(id => makerOf.TryGetValue(id, out var own) && own != maker.Ids[0])
                && between.IsMatch(text.AsSpan(maker.End, names[next].Start - maker.End)))
                yield return (maker.Start, names[next].End);
        }
    }

    /// <summary>The second of two that are set side by side and are one: "for Works these, for Works those".</summary>
    public static (int Start, int End)? Twice(string text, IReadOnlyList<FoundName> named)
    {
        for (var at = 1; at < named.Count; at++)
        {
            var (one, other) = (named[at - 1], named[at]);
            if (one.Ids[0] == other.Ids[0] && EndsInFor(text, one.Start) && Beside().IsMatch(text.AsSpan(one.End, other.Start - one.End)))
                return (other.Start, other.End);
        }

        return null;
    }

    private static bool EndsInFor(string text, int end) => end >= 4 && text.AsSpan(end - 4, 4).Equals("for ", StringComparison.OrdinalIgnoreCase)
        && (end == 4 || !char.IsLetter(text[end - 5]));

    [GeneratedRegex(@"^\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Right();

    [GeneratedRegex(
        @"^\s(?:advertise[sd]?|sells|sold|releases?d?|ships|shipped|makes|made|launche[sd]|develop(?:s|ed))\s(?:(?:its|the|own)\s){0,2}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Makes();

    [GeneratedRegex(@"^\s[^.;:?!]{0,160},\s(?:and\s|but\s)?for\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
