using System.Text.RegularExpressions;

namespace ReportGen.Templates;

/// <summary>Remembers the texts of a page that hold a number which none of the texts held that they were made of: "27" of "2" and "7", or
/// of "2.7" without its point.</summary>
internal sealed partial class MadeTexts
{
    /// <summary>By the text itself and not by its letters: another text of the same letters may have been given.</summary>
    private readonly HashSet<object> texts = new(ReferenceEqualityComparer.Instance);

    public bool Has(string text) => texts.Contains(text);

    /// <param name="parts">Texts, numbers of the page, lists of them; everything else holds no number that can be printed.</param>
    public void Note(string made, IEnumerable<object?> parts)
    {
        if (Numeral().Count(made) == 0) return;
        var sources = parts.SelectMany(Texts).ToList();
        if (sources.Exists(source => ReferenceEquals(source, made) && !Has(made))) return;
        var given = sources.Where(source => !Has(source)).SelectMany(Numerals).ToHashSet(StringComparer.Ordinal);
        if (!Numerals(made).All(given.Contains)) texts.Add(made);
    }

    private static IEnumerable<string> Texts(object? part) => part switch
    {
        string text => [text],
        GivenNumber number => [number.ToString()],
        List<object?> list => list.SelectMany(Texts),
        _ => [],
    };

    private static IEnumerable<string> Numerals(string text) => Numeral().Matches(text).Select(numeral => numeral.Value);

    [GeneratedRegex("\\p{N}+(?:[.,:/]\\p{N}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
