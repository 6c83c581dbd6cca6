using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Naming;

/// <summary>Holds the names in sentences, and in the headings of tables, to the selections whose numbers stand there.</summary>
internal sealed partial class NumberNameCheck(SentenceFacts facts, DiagnosticBag bag)
{
    /// <summary>Nobody names as many things in one sentence.</summary>
    private const int MostNames = 100;

    /// <summary>A list begins with the name of what it tells of, in so many characters.</summary>
    private const int LongestHead = 60;

    /// <param name="names">Of the sentence, in order.</param>
    /// <param name="before">Of the sentence before it.</param>
    public void Check(
        FlatText flat,
        Sentence sentence,
        List<FoundName> names,
        List<FoundName> before,
        List<SpokenNumber> spoken,
        WrittenProse prose)
    {
        if (spoken.Count == 0) return;
        // A sentence without a name goes on about what the one before it names.
        var (called, numbers) = names.Count > 0 ? (names, spoken) : (before, Unnamed(flat.Text[sentence.Start..sentence.End], spoken));
        if (numbers.Count == 0 || called.Count == 0) return;
        if (IsAnyMeant(called, numbers, flat.Text)) CheckEach(flat, sentence, names, spoken, prose);
        else Report(called[0], numbers[0], flat, prose);
    }

    /// <summary>Every heading that names something names what the numbers of the cell are about.</summary>
    public void CheckTable(LeafBlock block, FlatText flat, WrittenProse prose)
    {
        var numbers = Spoken(flat);
        if (numbers.Count == 0) return;
        foreach (var heading in HeadingNames.Of(block, prose))
        {
            List<FoundName> names = [.. facts.Names.In(heading)];
            if (names.Count == 0) continue;
            if (numbers.Find(number => !names.Exists(name => number.IsOf(name, heading))) is not { } other) continue;
            var (start, end) = (other.Range.Start, other.Range.End);
            Report(heading[names[0].Start..names[0].End], other, Place(flat, prose, start, end - start));
            return;
        }
    }

    private List<SpokenNumber> Spoken(FlatText flat) => flat.Ranges.Count == 0
        ? []
        : [.. flat.Ranges.Select(range => SpokenNumber.Of(range, flat.Text, facts)).OfType<SpokenNumber>()];

    /// <summary>The caption of a number that is set large names nothing else.</summary>
    public void CheckCaption(LeafBlock block, FlatText flat, WrittenProse prose)
    {
        if (block.Inline?.FirstChild is not LinkInline link) return;
        if (Binding.Of(link) is not FigureBinding { Measure: { } measure } figure) return;
        var range = new BoundRange(0, flat.Text.Length, new NumberBinding(measure.Words, measure, figure.Span, link));
        if (SpokenNumber.Of(range, flat.Text, facts) is not { } large) return;
        foreach (var name in facts.Names.In(flat.Text).Where(name => !large.IsOf(name, flat.Text)).Take(1))
            Report(name, large with { Words = measure.Words }, flat, prose);
    }

    /// <summary>The counted numbers of a sentence without a name, but those that a word of their own label tells: "3 were published" is
    /// said of what is called "As published".</summary>
    private static List<SpokenNumber> Unnamed(string sentence, List<SpokenNumber> spoken)
    {
        var words = new Lazy<IReadOnlySet<string>>(() => Variants.WordsOf(sentence));
        return spoken.FindAll(number => number.IsCounted && !number.Own.Any(own => Variants.IsHinted(own, words.Value)));
    }

    private bool IsAnyMeant(List<FoundName> names, List<SpokenNumber> numbers, string text)
    {
        var called = facts.Narrowest(names, text).DistinctBy(name => text[name.Start..name.End]).Take(SpokenNumber.MostCompared).ToList();
        return numbers.Exists(number => called.Exists(name => number.IsOf(name, text)));
    }

    /// <summary>A name right beside a number, at the head of a list, or whose window is spoken of says whose it is, whatever else the
    /// sentence names.</summary>
    private void CheckEach(
        FlatText flat,
        Sentence sentence,
        List<FoundName> names,
        List<SpokenNumber> spoken,
        WrittenProse prose)
    {
        if (names.Count > MostNames) return;
        foreach (var name in names)
        {
            if (IsHead(flat.Text, sentence, name, spoken[0]) && !spoken[0].IsOf(name, flat.Text)) Report(name, spoken[0], flat, prose);
            else if (IsOtherWindow(flat.Text, name, spoken)) Report(name, spoken[0], flat, prose);
        }

        foreach (var number in spoken.Take(SpokenNumber.MostCompared))
        {
            var other = NeighbourNames.Of(flat.Text, number, names, spoken).Where(name => !number.IsOf(name, flat.Text)).Take(1);
            foreach (var name in other) Report(name, number, flat, prose);
        }
    }

    // Measures of parts that were told as such: what follows may take that for known.
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The number of a part is told as one: "46 critical patches", not "46 patches".</summary>
    public void CheckParts(LeafBlock block, FlatText flat, WrittenProse prose)
    {
        if (Spoken(flat) is not { Count: > 0 } numbers) return;
        var words = new Lazy<IReadOnlySet<string>>(() => Variants.WordsOf(flat.Text));
        var before = new Lazy<IReadOnlySet<string>>(() => Variants.WordsOf(Introduction.Of(block, prose)));
        foreach (var number in numbers)
        {
            if (!number.IsCounted) continue;
            var (own, range) = (number.Own[0], number.Range);
            var place = Place(flat, prose, range.Start, range.End - range.Start);
            var behind = Quality().Match(flat.Text, range.End).Groups["word"];
            if (behind.Success && facts.Variants.IsOfAnother(own, behind.Value)) Report(behind.Value, number, place);
            else if (facts.Variants.IsTold(own, words) || facts.Variants.IsTold(own, before)) told.Add(number.Name);
            else if (!told.Contains(number.Name))
                bag.Report(
                    NarrativeCodes.OtherSelectionNamed,
                    place,
                    $"'{number.Words}' is of '{own.Label}', and nothing in this paragraph says so.",
                    "say which part is counted, or bind the number of the whole");
        }
    }

    /// <summary>"Alpha, Full installation: 32 patches".</summary>
    private static bool IsHead(string text, Sentence sentence, FoundName name, SpokenNumber first)
    {
        if (name.End >= first.Range.Start || first.Range.Start - sentence.Start > LongestHead) return false;
        return Head().IsMatch(text.AsSpan(sentence.Start, first.Range.Start - sentence.Start));
    }

    /// <summary>"Over the window of Alpha" stands beside numbers of other days.</summary>
    private bool IsOtherWindow(string text, FoundName name, List<SpokenNumber> spoken)
    {
        if (!IsOfWindow(text, name)) return false;
        var windows = name.Ids.Select(facts.Selection).OfType<Selection>().Select(one => one.Window).ToHashSet();
        return spoken.SelectMany(number => number.Own).All(own => !windows.Contains(own.Window));
    }

    /// <summary>Whether the window of what is named is spoken of.</summary>
    public static bool IsOfWindow(string text, FoundName name) =>
        WindowOf().IsMatch(text.AsSpan(Math.Max(0, name.Start - LongestHead), Math.Min(LongestHead, name.Start)));

    private void Report(FoundName name, SpokenNumber number, FlatText flat, WrittenProse prose) =>
        Report(flat.Text[name.Start..name.End], number, Place(flat, prose, name.Start, name.End - name.Start));

    private void Report(string name, SpokenNumber number, SourceSpan place) => bag.Report(
        NarrativeCodes.OtherSelectionNamed,
        place,
        $"'{name}' is named here, and '{number.Words}' beside it is of '{number.Own[0].Label}'.",
        $"name what is counted, or bind the number of '{name}'");

    private static SourceSpan Place(FlatText flat, WrittenProse prose, int start, int length)
    {
        var written = flat.Written(start, length);
        return prose.Place(written.Start, written.Length);
    }

    [GeneratedRegex(
        @"^(?!.*\b(?:and|or|against|than|of|for|in|from)\b)[^:]+:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"\G\s(?:(?:were|was|are|is)\s)?(?<word>\p{Ll}{4,})(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Quality();

    [GeneratedRegex(@"\b(?:window|period)\sof\s(?:the\s)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex WindowOf();
}
