using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Naming;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Comparing;

/// <summary>A sentence that binds numbers speaks of them: its dates are theirs, and it names what they are numbers of.</summary>
internal sealed class NumberSentenceCheck(SentenceFacts facts, DiagnosticBag bag)
{
    private readonly NamePairs pairs = new(facts);
    private readonly NumberNameCheck subjects = new(facts, bag);

    public void Check(LeafBlock block, FlatText flat, WrittenProse prose)
    {
        if (!facts.HasData) return;
        subjects.CheckTable(block, flat, prose);
        subjects.CheckParts(block, flat, prose);
        subjects.CheckCaption(block, flat, prose);
        var (dates, names) = (WrittenDays.In(flat.Text).ToList(), facts.Names.In(flat.Text).ToList());
        var makers = facts.Makers.In(flat.Text).ToList();
        if (dates.Count == 0 && names.Count == 0 && makers.Count < 2) return;
        var (range, date, name, maker) = (0, 0, 0, 0);
        List<FoundName> before = [];
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            var bound = Until(flat.Ranges, ref range, sentence.End, one => one.Start);
            var numbers = bound.Select(one => one.Binding).OfType<NumberBinding>().ToList();
            var spoken = bound.Select(one => SpokenNumber.Of(one, flat.Text, facts)).OfType<SpokenNumber>().ToList();
            var ofDates = Until(dates, ref date, sentence.End, one => one.Start);
            var ofNames = Until(names, ref name, sentence.End, one => one.Start);
            foreach (var (start, end, code) in pairs.In(flat.Text, ofNames, sentence.End))
                bag.Report(
                    code,
                    Place(flat, prose, start, end - start),
                    NamePairs.Told(code, flat.Text[start..end]),
                    NamePairs.Remedy(code));
            CheckMakers(flat, prose, Until(makers, ref maker, sentence.End, one => one.Start), ofNames);
            if (ofDates.Count > 0 && numbers.Count > 0) CheckDates(ofDates, numbers, flat, prose);
            subjects.Check(flat, sentence, ofNames, before, spoken, prose);
            before = ofNames;
        }
    }

    /// <summary>Who makes what is named, and one maker set beside itself.</summary>
    private void CheckMakers(FlatText flat, WrittenProse prose, List<FoundName> makers, List<FoundName> names)
    {
        foreach (var (start, end) in facts.Makers.Others(flat.Text, makers, names))
            bag.Report(
                NarrativeCodes.JoinedNames,
                Place(flat, prose, start, end - start),
                $"'{flat.Text[start..end]}' names another maker than the data do.",
                "name who makes it, or another thing");
        if (Makers.Twice(flat.Text, makers) is not var (first, last)) return;
        bag.Report(
            NarrativeCodes.NamedTwice,
            Place(flat, prose, first, last - first),
            NamePairs.Told(NarrativeCodes.NamedTwice, flat.Text[first..last]),
            NamePairs.Remedy(NarrativeCodes.NamedTwice));
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
