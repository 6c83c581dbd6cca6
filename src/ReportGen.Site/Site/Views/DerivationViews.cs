using ReportGen.Metrics;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>How a number was made, step by step, down to what sources state and records count.</summary>
internal static class DerivationViews
{
    /// <summary>Steps below this level are left out between a number and what is given.</summary>
    private const int MostLevels = 8;

    /// <summary>In full.</summary>
    public static ViewMap Of(Evaluation evaluation, PageScope page)
    {
        var derivation = evaluation.Derivation;
        var given = GivenBy(derivation);
        return InShort(evaluation, page).With(
            ("formula", given is null ? derivation.Formula : null),
            ("in_words", given is null ? Words.Sentence(derivation.InWords) : null),
            ("steps", View.List(given is null ? derivation.Root.From : [], step => Step(step, evaluation.Name, page, 1))),
            ("rules", View.Texts(derivation.Rules)));
    }

    /// <summary>Without its steps, for a page that leads to where they are told.</summary>
    public static ViewMap InShort(Evaluation evaluation, PageScope page)
    {
        var derivation = evaluation.Derivation;
        var given = GivenBy(derivation);
        return ViewMap.Of(
            ("formula", null),
            ("in_words", null),
            ("symbols", given is null ? derivation.Symbols : null),
            ("unknown", evaluation.Measure.WhyUnknown),
            ("given", given is null ? null : Given(given, evaluation, page)),
            ("steps", View.Texts([])),
            ("rules", View.Texts([])),
            ("windows", WindowViews.Of(evaluation.Windows, evaluation.Name)));
    }

    /// <summary>The one input of a measure that is nothing but that input; null when something was computed.</summary>
    public static DerivationInput? GivenBy(Derivation derivation) => derivation.Root switch
    {
        { Input: { } input } => input,
        { Operation: null, From: [{ Input: { } input }] } => input,
        _ => null,
    };

    /// <summary>An input as a step and as evidence show it.</summary>
    public static ViewMap Input(DerivationInput input, PageScope page)
    {
        page.Cite(input.SourceId);
        var source = input.SourceId is { } id ? page.Site.Source(id) : null;
        return ViewMap.Of(
            ("name", NameOf(input)),
            ("words", input.Words),
            ("title", input.Title),
            ("href", input.DatasetId is null ? null : NumberViews.Origin(input.Name, page)),
            ("stated", input.Stated?.Text is { } stated && stated != input.Words ? stated : null),
            ("interval", input.Stated is null ? null : input.IntervalInWords),
            ("source", source is null ? null : SourceViews.Link(source)),
            ("place", input.Place),
            ("records", input.IsCounted ? Records(input, page) : null));
    }

    /// <summary>What is given has a title only where its name is another than the number's.</summary>
    private static ViewMap Given(DerivationInput input, Evaluation of, PageScope page)
    {
        var view = Input(input, page);
        return input.Name == of.Name ? view.With(("title", null)) : view;
    }

    /// <param name="of">The named measure above, which a step without a name belongs to.</param>
    private static ViewMap Step(DerivationStep step, string of, PageScope page, int level)
    {
        if (step is { Operation: null, From: [{ Input: not null } same] })
            return Step(same, of, page, level); // a second name for what is given
        var below = level < MostLevels ? step.From : [.. Inputs(step)];
        var name = step.Name ?? of;
        return ViewMap.Of(
            ("name", name),
            ("words", step.Words),
            ("title", step.Input is { } given ? given.Title : step.Title),
            ("href", step.Name is null || step.Input is { DatasetId: null } ? null : NumberViews.Origin(step.Name, page)),
            ("formula", step.Formula),
            ("input", step.Input is { } input ? Input(input, page) : null),
            ("steps", View.List(below, lower => Step(lower, name, page, level + 1))));
    }

    /// <summary>A number that stands in the formula itself is no measure.</summary>
    private static string? NameOf(DerivationInput input) =>
        input is { DatasetId: null } && input.Name == input.Measure.Stated?.Text ? null : input.Name;

    /// <summary>The steps at the very bottom.</summary>
    private static IEnumerable<DerivationStep> Inputs(DerivationStep step) =>
        step.From.SelectMany(lower => lower.Input is null ? Inputs(lower) : [lower])
            .DistinctBy(lower => lower.Name, StringComparer.Ordinal);

    private static ViewMap Records(DerivationInput input, PageScope page) => ViewMap.Of(
        ("words", input.Records.IsEmpty ? "no record" : Words.Of(input.Records.Count, "record", "records")),
        ("possible", input.Records.Possible.IsEmpty ? null : Words.Of(input.Records.Possible.Length)),
        ("href", page.Counted(input)));
}
