using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Comparing;

/// <summary>A sentence that binds numbers speaks of them: its dates are theirs, and it names what they are numbers of.</summary>
internal sealed class NumberSentenceCheck(SentenceFacts facts, DiagnosticBag bag)
{
    /// <summary>Nobody compares as many selections in one sentence.</summary>
    private const int MostCompared = 20;

    public void Check(FlatText flat, WrittenProse prose)
    {
        if (!facts.HasData || !flat.Ranges.Any(range => range.Binding is NumberBinding)) return;
        var (dates, names) = (WrittenDays.In(flat.Text).ToList(), facts.Names.In(flat.Text).ToList());
        if (dates.Count == 0 && names.Count == 0) return;
        var (range, date, name) = (0, 0, 0);
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            var bound = Until(flat.Ranges, ref range, sentence.End, one => one.Start);
            var numbers = bound.Select(one => one.Binding).OfType<NumberBinding>().ToList();
            var ofDates = Until(dates, ref date, sentence.End, one => one.Start);
            var ofNames = Until(names, ref name, sentence.End, one => one.Start);
            if (numbers.Count == 0) continue;
            if (ofDates.Count > 0) CheckDates(ofDates, numbers, flat, prose);
            if (ofNames.Count > 0 && CheckNames(ofNames, numbers, flat, prose)) CheckNeighbours(ofNames, bound, flat, prose);
        }
    }

    private void CheckDates(
        List<(int Start, int Length, Period Days)> dates,
        List<NumberBinding> numbers,
        FlatText flat,
        WrittenProse prose)
    {
        var periods = numbers.SelectMany(number => facts.PeriodsOf(number.Measure.Evaluation)).Distinct().ToList();
        if (periods.Count == 0) return; // about no days, such as a number of nines
        foreach (var (start, length, days) in dates)
        {
            if (flat.IsInLink(start) || facts.Knows(days) || periods.Exists(period => period.Contains(days))) continue;
            var words = flat.Text.Substring(start, length);
            bag.Report(
                NarrativeCodes.DateOutside,
                Place(flat, prose, start, length),
                $"'{words}' stands beside '{numbers[0].Words}', and is outside of the days that '{numbers[0].Name}' is about.",
                "check that the date is right; if something else happened then, say that in a sentence of its own");
        }
    }

    /// <summary>False after a finding.</summary>
    private bool CheckNames(List<FoundName> names, List<NumberBinding> numbers, FlatText flat, WrittenProse prose)
    {
        var own = OwnOf(numbers);
        if (own.Count == 0) return false;
        var called = names.DistinctBy(name => Words(flat, name)).Take(MostCompared);
        if (called.Any(name => own.Exists(one => one.IsMeant(name.Ids, Words(flat, name))))) return true;
        Report(names[0], numbers[0], own[0], flat, prose);
        return false;
    }

    /// <summary>A name right beside a number says whose it is, whatever else the sentence names.</summary>
    private void CheckNeighbours(List<FoundName> names, List<BoundRange> bound, FlatText flat, WrittenProse prose)
    {
        foreach (var range in bound)
        {
            if (range.Binding is not NumberBinding number || OwnOf([number]) is not { Count: > 0 } own) continue;
            var beside = NeighbourNames.Of(flat, range, names).Take(MostCompared).ToList();
            if (beside.Count == 0 || beside.Exists(name => own.Exists(one => one.IsMeant(name.Ids, Words(flat, name))))) continue;
            Report(beside[0], number, own[0], flat, prose);
        }
    }

    private List<Selection> OwnOf(IEnumerable<NumberBinding> numbers) =>
    [
        .. numbers.SelectMany(number => facts.SelectionsOf(number.Measure.Evaluation)).Distinct(StringComparer.Ordinal)
            .Take(MostCompared).Select(facts.Selection).OfType<Selection>(),
    ];

    private void Report(FoundName name, NumberBinding number, Selection own, FlatText flat, WrittenProse prose) => bag.Report(
        NarrativeCodes.OtherSelectionNamed,
        Place(flat, prose, name.Start, name.End - name.Start),
        $"this sentence names '{Words(flat, name)}', and its number '{number.Words}' is one of '{own.Label}'.",
        $"name what is counted, or bind the number of '{Words(flat, name)}'");

    private static string Words(FlatText flat, FoundName name) => flat.Text[name.Start..name.End];

    private static SourceSpan Place(FlatText flat, WrittenProse prose, int start, int length)
    {
        var written = flat.Written(start, length);
        return prose.Place(written.Start, written.Length);
    }

    /// <summary>What begins before a place, from the next on.</summary>
    private static List<T> Until<T>(IReadOnlyList<T> all, ref int next, int end, Func<T, int> startOf)
    {
        var found = new List<T>();
        for (; next < all.Count && startOf(all[next]) < end; next++) found.Add(all[next]);
        return found;
    }
}
