using System.Collections.Frozen;
using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Narrative.Naming;

/// <summary>The words of which the names of selections, products and makers consist, and which of them follow each other.</summary>
internal sealed class NameParts
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<(string First, string Next)> pairs;

    private NameParts(IEnumerable<string> names, IEnumerable<string> titles)
    {
        words = names.SelectMany(WordsIn).Where(IsPartOfName).ToFrozenSet(StringComparer.Ordinal);
        pairs = names.Concat(titles).Select(name => WordsIn(name).ToList())
            .SelectMany(parts => parts.Zip(parts.Skip(1))).ToFrozenSet();
    }

    public static NameParts None { get; } = new([], []);

    public static NameParts Of(ReportData data)
    {
        List<string> names =
        [
            .. data.Selections.SelectMany(selection => selection.Names.Select(name => name.Text).Append(selection.Label)),
            .. data.Datasets.SelectMany(dataset => new[] { dataset.Product, $"{dataset.Vendor} {dataset.Product}" }),
        ];
        List<string> titles =
        [
            .. data.Selections.SelectMany(selection => selection.Called, (selection, name) => $"{VendorOf(selection)} {name}"),
            .. data.Sources.Select(source => source.Title), .. data.Datasets.Select(dataset => dataset.Title.Name),
            .. data.Selections.Select(selection => selection.Title.Name),
        ];
        return new NameParts(names, titles);

        string VendorOf(Selection selection) => data.Dataset(selection.DatasetId)?.Vendor ?? "";
    }

    /// <summary>Whether a word is one of a name.</summary>
    public bool IsPart(string word) => words.Contains(word);

    /// <summary>Whether a word follows another in a name or a title.</summary>
    public bool Follows(string word, string next) => pairs.Contains((word, next));

    private static IEnumerable<string> WordsIn(string name) => NameIndex.WordsOf(name).Select(word => name[word.Start..word.End]);

    // A number or a small word is no name.
    private static bool IsPartOfName(string word) => word.Length > 1 && char.IsUpper(word[0]);
}
