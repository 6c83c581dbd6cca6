using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Narrative.Comparing;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Naming;

/// <summary>What something is called tells whose it is and of which days: titles and labels of selections, titles of definitions and
/// metrics, captions of charts and tables. They bind no number, so nothing else would notice another name or another year.</summary>
internal sealed class OwnNameCheck
{
    private static readonly string[] Between = ["to", "until", "till", "through", "–", "—"];

    private readonly ReportData data;
    private readonly MetricSet metrics;
    private readonly SentenceFacts facts;
    private readonly DiagnosticBag bag;
    private readonly NamePairs pairs;

    // Titles of recounts hold whole sentences, and would hide the names in them.
    private readonly NameIndex names = new(StringComparer.Ordinal);

    public OwnNameCheck(ReportData data, MetricSet metrics, SentenceFacts facts, DiagnosticBag bag)
    {
        (this.data, this.metrics, this.facts, this.bag) = (data, metrics, facts, bag);
        pairs = new NamePairs(facts);
        foreach (var selection in data.Selections.Where(selection => selection.Basis == Basis.Reported || !selection.Names.IsEmpty))
            foreach (var name in selection.Names.Select(name => name.Text).Append(selection.Label).Concat(ProductOf(selection)))
                names.Add(name, selection.Id);
    }

    public void Check(ClaimLedger ledger, ChartSet charts)
    {
        foreach (var selection in data.Selections)
        {
            CheckNames(selection);
            CheckDays(selection.Title.Name, selection.Title.Span, [selection.Window], selection.Title.Name);
        }

        foreach (var definition in data.Definitions)
        {
            List<Selection> counted = [.. data.Selections.Where(one => one.DefinitionId == definition.Id)];
            Check(definition.Title, counted, definition.Id, isTitle: true);
        }

        foreach (var metric in metrics.Metrics)
        {
            var own = OwnOf([metric.Id]);
            Check(metric.Title, own, metric.Id, isTitle: true);
            CheckDays(metric.Definition.Words(metrics.WordsFor), metric.Definition.Span, WindowsOf(own), metric.Id);
        }

        foreach (var (claim, measure) in ledger.Claims.Select(judged => (judged.Claim, judged.Measure)))
        {
            if (measure is null) continue;
            CheckDays(claim.Says.Words(metrics.WordsFor), claim.Says.Span, WindowsOf(OwnOf([measure.Name])), claim.Id);
        }

        foreach (var chart in charts.Charts)
            foreach (var told in chart.Events.Concat(chart.Lanes.SelectMany(lane => lane.Events)))
                CheckEvent(told, chart.Title.Span, chart.Id);
        foreach (var chart in charts.Charts)
        {
            var own = OwnOf(chart.Values.Select(value => value.Name));
            if (chart.Statement is null) Check(chart.Title, own, chart.Id, isTitle: false); // else it is held against that
            if (chart.Caption is { } caption) Check(caption, own, chart.Id, isTitle: false);
        }

        foreach (var table in charts.Tables)
        {
            Check(table.Caption, OwnOf(table.Rows.SelectMany(row => row.Cells).SelectMany(NamesIn)), table.Id, isTitle: false);
        }
    }

    /// <summary>What a cell shows, or is asked of.</summary>
    private static IEnumerable<string> NamesIn(TableCell cell) => cell switch
    {
        MeasureCell shown => [shown.Name],
        AnswerCell { Asked: { } asked } => asked.Statement.Relations.SelectMany(relation => relation.Sides).Select(side => side.Measure?.Name).OfType<string>(),
        _ => [],
    };

    /// <summary>A title names nothing that is not its own; a sentence of a caption names, when it names anything, something that is
    /// shown.</summary>
    private void Check(ProseText text, List<Selection> own, string id, bool isTitle)
    {
        var words = text.Words(metrics.WordsFor);
        if (isTitle) CheckPairs(words, text.Span);
        if (own.Count == 0) return;
        CheckDays(words, text.Span, WindowsOf(own), id);
        CheckWindow(words, text.Span, WindowsOf(own), id);
        foreach (var sentence in Sentence.AllOf(words))
        {
            var said = words[sentence.Start..sentence.End];
            var found = names.In(said).ToList();
            var others = found.Where(name => !own.Exists(one => one.IsMeant(name.Ids, said[name.Start..name.End]))).ToList();
            if (others.Count == 0 || (!isTitle && !facts.Narrowest(found, said).All(others.Contains))) continue;
            Report(text.Span, said[others[0].Start..others[0].End], id);
        }
    }

    /// <summary>A name on both sides of a comparison, or one of parts of two.</summary>
    private void CheckPairs(string words, SourceSpan place)
    {
        List<FoundName> all = [.. facts.Names.In(words)];
        foreach (var sentence in Sentence.AllOf(words))
        {
            List<FoundName> named = [.. all.Where(name => name.Start >= sentence.Start && name.End <= sentence.End)];
            foreach (var (start, end, code) in pairs.In(words, named, sentence.End))
                bag.Report(code, place, NamePairs.Told(code, words[start..end]), NamePairs.Remedy(code));
        }
    }

    /// <summary>Where the window of a selection is spoken of, it is that of what is shown.</summary>
    private void CheckWindow(string words, SourceSpan place, HashSet<Period> windows, string id)
    {
        foreach (var name in facts.Names.In(words).Where(name => NumberNameCheck.IsOfWindow(words, name)))
            if (!SelectionsOf(name).Any(one => windows.Contains(one.Window))) Report(place, words[name.Start..name.End], id);
    }

    /// <summary>"The window of Alpha begins" is told of a day on which it does.</summary>
    private void CheckEvent(ChartEvent told, SourceSpan place, string id)
    {
        CheckPairs(told.Label, place);
        foreach (var name in facts.Names.In(told.Label).Where(name => NumberNameCheck.IsOfWindow(told.Label, name)))
        {
            var ends = SelectionsOf(name).SelectMany(one => new[] { one.Window.First, one.Window.Last });
            if (!ends.Contains(told.Days.First)) Report(place, told.Label[name.Start..name.End], id);
        }
    }

    /// <summary>Title and label of a selection name what the other names, itself, or what it counts again.</summary>
    private void CheckNames(Selection selection)
    {
        var (title, label) = (selection.Title.Name, selection.Label);
        if (facts.Makers.OtherBefore(title, names.In(title)) is { } maker) Report(selection.Title.Span, maker, selection.Id);
        CheckNames(selection, title, label, selection.Title.Span);
        CheckNames(selection, label, title, selection.Span);
    }

    private void CheckNames(Selection selection, string text, string other, SourceSpan place)
    {
        var said = names.In(other).Where(name => !facts.IsProduct(other[name.Start..name.End]))
            .SelectMany(name => name.Ids).ToHashSet(StringComparer.Ordinal);
        // Its own label would hide another name in it: "Beta" in "Beta Full".
        var inner = text == selection.Label && NameIndex.WordsOf(text).ToList() is [_, .., var last] ? text[..last.Start] : text;
        foreach (var name in names.In(text).Concat(names.In(inner)))
        {
            var isOwn = name.Ids is [var only] && only == selection.Id;
            var isCounted = selection.RecountOf is { } reported && name.Ids.Contains(reported, StringComparer.Ordinal);
            var words = text[name.Start..name.End];
            var isProduct = ProductOf(selection).Contains(words, StringComparer.Ordinal);
            if (isOwn || isCounted || isProduct || name.Ids.All(said.Contains) || new Links.Cue([words]).StandsIn(other)) continue;
            Report(place, words, selection.Id);
            return;
        }
    }

    private void CheckDays(string text, SourceSpan place, HashSet<Period> windows, string id)
    {
        if (windows.Count == 0) return;
        var dates = WrittenDays.In(text).ToImmutableArray();
        for (var at = 0; at < dates.Length; at++)
        {
            var (start, end) = (dates[at].Start, dates[at].Start + dates[at].Length);
            if (at + 1 < dates.Length && Between.Contains(text[end..dates[at + 1].Start].Trim())) end = dates[++at].Start + dates[at].Length;
            var words = text[start..end];
            var isRange = end > start + dates[at].Length || words.Length > dates[at].Length;
            if (WrittenDays.Read(words) is { } days && (windows.Contains(days) || (!isRange && IsKnown(days)))) continue;
            bag.Report(
                NarrativeCodes.DateOutside,
                place,
                $"'{words}' is not the window of what '{id}' is about: {string.Join(" or ", windows.Select(window => window.Words()).Take(2))}.",
                "write the days of the window, or mend the window");
            return;
        }

        bool IsKnown(Period days) => facts.Knows(days) || windows.Any(window => window.Contains(days));
    }

    private List<Selection> OwnOf(IEnumerable<string> measures) =>
    [
        .. measures.Distinct(StringComparer.Ordinal).Select(metrics.Find).OfType<Evaluation>()
            .SelectMany(facts.SelectionsOf).Distinct(StringComparer.Ordinal).Select(data.Selection).OfType<Selection>(),
    ];

    private IEnumerable<Selection> SelectionsOf(FoundName name) => name.Ids.Select(facts.Selection).OfType<Selection>();

    private IEnumerable<string> ProductOf(Selection selection) => SentenceFacts.ProductOf(selection, data);

    private static HashSet<Period> WindowsOf(IEnumerable<Selection> selections) => [.. selections.Select(selection => selection.Window)];

    private void Report(SourceSpan place, string words, string id) => bag.Report(
        NarrativeCodes.OtherSelectionNamed,
        place,
        $"'{words}' is not what '{id}' is about.",
        "name what is counted or shown");
}
