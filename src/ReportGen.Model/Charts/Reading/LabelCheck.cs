using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Holds labels to what they stand beside: a label is not the name of another selection, and none stands twice.</summary>
/// <param name="all">The labels and titles of all selections, whatever their capitals.</param>
internal sealed class LabelCheck(ReportData data, NameIndex all, DiagnosticBag bag)
{
    /// <summary>A label that an author wrote, beside what it stands for.</summary>
    /// <param name="what">What is labelled: "row", "series".</param>
    public void Check(SourcedText label, string what, IEnumerable<Evaluation> shown)
    {
        if (all.In(label.Text).ToList() is not { Count: > 0 } found) return;
        var own = shown.SelectMany(value => ShownSelections.Of(value, data)).Distinct(StringComparer.Ordinal)
            .Select(data.Selection).OfType<Selection>().ToList();
        if (own.Count == 0 || IsOwn(label.Text, found, own)) return;
        var other = data.Selection(found.MaxBy(name => name.End - name.Start)!.Ids[0])!; // it was made of selections
        bag.Report(
            ChartsCodes.OtherLabel,
            label.Span,
            $"the {what} '{label.Text}' shows '{own[0].Id}' ({own[0].Label}), and its label is that of '{other.Id}'.",
            $"leave the label out to show '{own[0].Label}', or write one that names what is shown");
    }

    /// <summary>Labels that stand beside each other; the second of two alike is reported.</summary>
    public void CheckRepeated(IEnumerable<(string Label, SourceSpan Place)> labels, string what)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (label, place) in labels)
        {
            if (first.TryAdd(Folded(label), place)) continue;
            bag.Report(
                ChartsCodes.RepeatedLabel,
                place,
                $"two {what} of this chart are called '{label}'.",
                "give one of them a label that tells them apart",
                new RelatedPlace(first[Folded(label)], "the first one"));
        }
    }

    /// <summary>The label of what is shown; null, with a diagnostic, where none is written and it is not of one selection.</summary>
    /// <param name="shown">The names of its measures.</param>
    public string? LabelOf(SourcedText? written, string what, IEnumerable<string> shown, SourceSpan place)
    {
        if (written is { Text: var label }) return label;
        var selections = shown.Select(name => MeasureName.Parse(name) is MeasureName.OfSelection of ? of.Selection : "")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (selections is [var only] && data.Selection(only) is { } selection) return selection.Label;
        bag.Report(
            ChartsCodes.NoLabel,
            place,
            $"this {what} has no {(what == "series" ? "name" : "label")}, and what it shows is not of one selection.",
            $"write '{(what == "series" ? "name" : "label")}: …'");
        return null;
    }

    /// <summary>Whether a label is a name of what is shown or of what that counts again, or holds one and is no other's.</summary>
    private bool IsOwn(string label, List<FoundName> found, List<Selection> own)
    {
        var names = new NameIndex(StringComparer.OrdinalIgnoreCase);
        foreach (var selection in own.Concat(own.Select(one => one.RecountOf is { } id ? data.Selection(id) : null).OfType<Selection>()))
            foreach (var name in selection.Called) names.Add(name, selection.Id);
        var mine = names.In(label).ToList();
        return found is [var whole] && Folded(label) == Folded(label[whole.Start..whole.End])
            ? mine.Exists(name => (name.Start, name.End) == (whole.Start, whole.End))
            : mine.Count > 0;
    }

    /// <summary>Without capitals, punctuation and blanks; a label of marks alone as it is.</summary>
    private static string Folded(string label)
    {
        var words = string.Join(' ', NameIndex.WordsOf(label).Select(word => label[word.Start..word.End].ToUpperInvariant()));
        return words.Length > 0 ? words : label;
    }
}
