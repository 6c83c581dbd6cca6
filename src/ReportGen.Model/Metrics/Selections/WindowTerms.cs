using System.Collections.Immutable;
using ReportGen.Metrics.Derivations;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>The lengths of windows as terms.</summary>
internal static class WindowTerms
{
    // Not "about a week": by definition, so it is a point.
    private static readonly Measure Week = Measure.Point(Kind.Duration, 7).AsStated(MeasureReader.Read("1 week").Value!); // a quantity

    public static InputTerm Days(Asked asked, string phrase) =>
        Length(asked, SelectionMeasures.WindowDays, Measure.Point(Kind.Duration, asked.Window.Days), phrase, []);

    public static InputTerm Months(Asked asked, string phrase) =>
        Length(asked, SelectionMeasures.WindowMonths, Measure.Point(Kind.Months, asked.Window.Months), phrase, [Convention.Months]);

    public static NamedTerm Weeks(Asked asked)
    {
        var days = Days(asked, "its period");
        var week = new InputTerm(DerivationInput.Given("1 week", "given in the formula", Week));
        return new NamedTerm(
            null,
            "Weeks of the period",
            "the weeks of its period",
            $"{days.Name} / 1 week",
            null,
            new OperationTerm(Operation.Divide, [days, week], Kind.Ratio));
    }

    private static InputTerm Length(
        Asked asked,
        SelectionMeasure measure,
        Measure length,
        string phrase,
        ImmutableArray<Convention> more) => new(
        DerivationInput.Given(
            MeasureName.Selected(asked.Selection.Id, measure, asked.Part?.Days is null ? null : asked.Written),
            $"Period {asked.Window.Words()}",
            length) with
        {
            Phrase = phrase,
            Conventions = new([Convention.Window, .. more]),
        });
}
