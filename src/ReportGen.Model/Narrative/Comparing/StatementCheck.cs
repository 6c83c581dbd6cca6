using System.Collections.Immutable;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Comparing;

/// <summary>Accounts for the order words of a text: a relation stands behind them, or the text says that none does. In titles and summaries
/// the others are told; elsewhere they are counted.</summary>
internal sealed class StatementCheck(SentenceFacts facts, DiagnosticBag bag)
{
    private const int MostNamed = 5;

    public void Check(LeafBlock block, FlatText flat, WrittenProse prose, TextRole role, Tally tally)
    {
        var unbound = Unbound(block, flat);
        var told = unbound.Where(word => word.Word.Sort != OrderSort.AllOrNone).ToList();
        var allOrNone = unbound.Count - told.Count;
        if (role == TextRole.AnsweredTitle)
        {
            tally.Add(Coverage(flat, 0, allOrNone) + (StatementCoverage.None with { Bound = 1 }));
            return;
        }

        tally.Add(Coverage(flat, told.Count, allOrNone));
        if (told.Count == 0 || facts.Level == Severity.Off) return;
        if (role == TextRole.ChartTitle) ReportChart(told, flat, prose);
        if (role == TextRole.Headline)
            foreach (var word in told) Report(word, flat, prose);
    }

    private static StatementCoverage Coverage(FlatText flat, int unbound, int allOrNone)
    {
        int Count(StatementKind kind) => flat.Stated.Count(statement => statement.Kind == kind);
        return flat.Stated.Count == 0
            ? new(0, unbound, 0, 0, allOrNone)
            : new(Count(StatementKind.Bound), unbound, Count(StatementKind.Untested), Count(StatementKind.Opinion), allOrNone);
    }

    /// <summary>The order words that state something and that nothing stands behind, in the order of the text.</summary>
    private List<FoundWord> Unbound(LeafBlock block, FlatText flat)
    {
        var words = OrderWordFinder.In(flat.Text);
        if (words.Count == 0 || Quotations.IsQuoted(block)) return [];
        var quoted = QuotedStretches.Of(flat);
        var names = words.Exists(word => word.Word.Sort == OrderSort.BetweenNames) ? facts.Names.In(flat.Text).ToImmutableArray() : [];
        var unbound = new List<FoundWord>();
        var (nextWord, nextName) = (0, 0);
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            var (first, firstName) = (nextWord, nextName);
            while (nextWord < words.Count && words[nextWord].Start < sentence.End) nextWord++;
            while (nextName < names.Length && names[nextName].Start < sentence.End) nextName++;
            if (first == nextWord || sentence.StatesNothing(flat.Text)) continue;
            var named = names.AsSpan(firstName..nextName);
            for (; first < nextWord; first++)
                if (Orders(words[first], named) && !IsAnswered(words[first], flat, quoted)) unbound.Add(words[first]);
        }

        return unbound;
    }

    /// <summary>Above, below, before and after set things in an order where each side names one.</summary>
    private static bool Orders(FoundWord word, ReadOnlySpan<FoundName> named) => word.Word.Sort != OrderSort.BetweenNames
        || (!named.IsEmpty && named[0].End <= word.Start && named[^1].Start >= word.End);

    private static bool IsAnswered(FoundWord word, FlatText flat, IReadOnlyList<(int Start, int End)> quoted) =>
        (Stretches.LastAt(flat.Stated, statement => statement.Start, word.Start) is >= 0 and var stated
            && word.End <= flat.Stated[stated].End)
        || (Stretches.LastAt(quoted, stretch => stretch.Start, word.Start) is >= 0 and var said && word.End <= quoted[said].End)
        || NumberWords.Has(flat, word);

    private void Report(FoundWord found, FlatText flat, WrittenProse prose)
    {
        var word = flat.Text[found.Start..found.End];
        Add(
            NarrativeCodes.UnboundOrderWord,
            found,
            flat,
            prose,
            $"'{word}' says what is more or comes first, and no relation of measures stands behind it.",
            $"bind it, as in [{word}](holds:alpha.patches<beta.patches), or write [{word}](untested: the reason) or [{word}](opinion: the reason)");
    }

    private void ReportChart(List<FoundWord> words, FlatText flat, WrittenProse prose)
    {
        var named = words.Select(word => $"'{flat.Text[word.Start..word.End]}'").Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNamed);
        Add(
            NarrativeCodes.ComparingChart,
            words[0],
            flat,
            prose,
            $"the title of this chart compares ({English.Joined([.. named])}), and the chart names no relation that holds.",
            "write 'holds: …' beside the title, with measures that the chart draws, or a title that compares nothing");
    }

    private void Add(DiagnosticCode code, FoundWord word, FlatText flat, WrittenProse prose, string message, string remedy)
    {
        var (start, length) = flat.Written(word.Start, word.End - word.Start);
        bag.Add(new Diagnostic(code, prose.Place(start, length), message, remedy, []) { Severity = facts.Level });
    }
}
