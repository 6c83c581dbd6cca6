using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads what a dataset or a figure calls what it counts.</summary>
internal sealed class NounReader(DiagnosticBag bag)
{
    private const int LongestNoun = 60;

    /// <summary>Each word with the measure that it counts: no word counts two things.</summary>
    private readonly Dictionary<string, (string Measure, bool IsOwn)> known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="reader">Null where the dataset names none.</param>
    public MeasureNouns Read(MappingReader? reader)
    {
        if (reader is null) return MeasureNouns.BuiltIn;
        foreach (var (measure, _) in NounKeys.Counting)
        {
            if (measure.Noun is not { } noun) continue;
            foreach (var word in new[] { noun.One, noun.Many }) known.TryAdd(word, (measure.Word, false));
        }

        var own = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Noun>>(StringComparer.Ordinal);
        foreach (var (measure, key) in NounKeys.Counting)
        {
            ImmutableArray<Noun> nouns =
                [.. reader.Items(key, NounKeys.MostNouns).Select(node => One(node, key, measure)).OfType<Noun>()];
            if (!nouns.IsEmpty) own.Add(measure.Word, nouns);
        }

        reader.Finish();
        return own.Count == 0 ? MeasureNouns.BuiltIn : new MeasureNouns(own.ToImmutable());
    }

    /// <summary>Two words, for one and for several; null, with a finding, for anything else.</summary>
    public static Noun? Pair(IReadOnlyList<YamlNode> items, SourceSpan place, Key key, DiagnosticBag bag)
    {
        SourcedText[] words =
        [
            .. items.Select(item => ScalarReader.Text(item, key.Name, bag)).OfType<YamlScalar>().Select(word => new SourcedText(word)),
        ];
        if (words is [var one, var many] && words.All(IsNoun)) return new Noun(one.Text, many.Text);
        bag.Report(
            DataCodes.NotANoun,
            place,
            $"'{key}' needs a word for one thing and one for several, of letters, blanks and hyphens.",
            "write both, such as '[package, packages]'");
        return null;
    }

    /// <summary>What a figure or metric counts: a known word for one, or two words.</summary>
    /// <param name="known">Every noun that one word can name.</param>
    public static Noun? Counts(MappingReader reader, Key key, IEnumerable<Noun> known, DiagnosticBag bag)
    {
        var items = reader.OneOrMore(key);
        if (items.IsEmpty) return null;
        if (items is not [YamlScalar only]) return Pair(items, ScalarReader.Head(items[0]), key, bag);
        if (ScalarReader.Text(only, key.Name, bag)?.Text is not { } word) return null;
        if (known.FirstOrDefault(noun => string.Equals(noun.One, word, StringComparison.OrdinalIgnoreCase)) is { } found) return found;
        bag.Report(
            DataCodes.NotANoun,
            only.Span,
            $"'{word}' is no word for one of what this report counts.",
            Nearest.Suggest(word, known.Select(noun => noun.One)) ?? $"write a word for one and one for several, such as '[{word}, …]'");
        return null;
    }

    private Noun? One(YamlNode node, Key key, SelectionMeasure measure)
    {
        if (Pair(node is YamlSequence list ? list.Items : [node], ScalarReader.Head(node), key, bag) is not { } noun) return null;
        foreach (var word in new[] { noun.One, noun.Many }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (known.TryAdd(word, (measure.Word, true))) continue;
            var (other, isOwn) = known[word];
            if (other == measure.Word && !isOwn) continue; // a built-in one may be the one that is printed
            bag.Report(
                DataCodes.RepeatedNoun,
                ScalarReader.Head(node),
                $"'{word}' is already a word for what '{other}' counts.",
                other == measure.Word ? "write each word once" : "give each measure words of its own");
            return null;
        }

        return noun;
    }

    private static bool IsNoun(SourcedText word) =>
        word.Text.Length is > 1 and <= LongestNoun && word.Text.All(c => char.IsLetter(c) || c is ' ' or '-') && char.IsLetter(word.Text[0]);
}
