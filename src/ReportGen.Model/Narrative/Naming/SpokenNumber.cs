using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;

namespace ReportGen.Narrative.Naming;

/// <summary>What a sentence tells of selections: a bound number, the words of a claim, the window of one.</summary>
/// <param name="Range">Where its words stand.</param>
/// <param name="Own">The selections that it is about.</param>
internal sealed record SpokenNumber(BoundRange Range, string Words, IReadOnlyList<Selection> Own)
{
    /// <summary>Nobody compares as many selections in one sentence.</summary>
    public const int MostCompared = 20;

    /// <summary>Of the measure; empty for what is no bound number.</summary>
    public string Name => Range.Binding is NumberBinding number ? number.Name : "";

    /// <summary>Whether it is a measure of one selection, and not what was computed from several.</summary>
    public bool IsCounted => MeasureName.Parse(Name) is MeasureName.OfSelection;

    /// <summary>Whether it sets one selection against another.</summary>
    public bool Compares => Own.Count > 1 && Range.Binding is NumberBinding or ClaimBinding;

    /// <summary>Null for what is about no selection.</summary>
    public static SpokenNumber? Of(BoundRange range, string text, SentenceFacts facts)
    {
        var ids = range.Binding switch
        {
            NumberBinding number => facts.SelectionsOf(number.Measure.Evaluation),
            ClaimBinding { Claim.Measure: { } measure } => facts.SelectionsOf(measure),
            WindowBinding window => [window.SelectionId],
            _ => [],
        };
        List<Selection> own = [.. ids.Distinct(StringComparer.Ordinal).Take(MostCompared).Select(facts.Selection).OfType<Selection>()];
        return own.Count > 0 ? new SpokenNumber(range, text[range.Start..range.End], own) : null;
    }

    /// <summary>Whether a name can mean what it is about.</summary>
    public bool IsOf(FoundName name, string text) => Own.Any(one => one.IsMeant(name.Ids, text[name.Start..name.End]));
}
