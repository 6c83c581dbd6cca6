using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>How a number was made, step by step, down to what sources state and records count.</summary>
internal static class DerivationViews
{
    /// <summary>Steps below this level are left out between a number and what is given.</summary>
    private const int MostLevels = 8;

    public static ViewMap Of(Evaluation evaluation, PageScope page)
    {
        var derivation = evaluation.Derivation;
        var isGiven = IsGiven(evaluation);
        return ViewMap.Of(
            ("formula", isGiven ? null : derivation.Formula),
            ("in_words", isGiven ? null : Given(derivation.InWords)),
            ("symbols", isGiven ? null : Given(derivation.Symbols)),
            ("unknown", evaluation.Measure.WhyUnknown),
            ("given", isGiven && derivation.Inputs is [var input] ? Given(input, evaluation, page) : null),
            ("steps", isGiven ? View.Texts([]) : View.List(Steps(derivation), step => Step(step, page, 1))),
            ("rules", View.Texts(derivation.Rules)),
            ("windows", WindowViews.Of(evaluation.Windows)));
    }

    /// <summary>An input as a step and as evidence show it.</summary>
    public static ViewMap Input(DerivationInput input, PageScope page)
    {
        page.Cite(input.SourceId);
        var source = input.SourceId is { } id ? page.Site.Source(id) : null;
        return ViewMap.Of(
            ("words", input.Words),
            ("title", page.Site.TitleOf(input)),
            ("href", input.DatasetId is null ? null : NumberViews.Origin(input.Name, page)),
            ("stated", input.Stated?.Text is { } stated && stated != input.Words ? stated : null),
            ("interval", Interval(input, page.Site)),
            ("source", source is null ? null : SourceViews.Link(source)),
            ("place", input.Place),
            ("records", Records(input, page)));
    }

    /// <summary>Nothing was computed: a formula would only repeat the name.</summary>
    private static bool IsGiven(Evaluation evaluation) =>
        evaluation.Derivation.Inputs is [var input] && (evaluation.Derivation.Formula == input.Name || evaluation.Name == input.Name);

    /// <summary>The one input of a measure that is nothing but that input; named only where it has a name of its own.</summary>
    private static ViewMap Given(DerivationInput input, Evaluation of, PageScope page)
    {
        var view = Input(input, page);
        return input.Name == of.Name ? view.With(("title", null)) : view;
    }

    private static ImmutableArray<DerivationStep> Steps(Derivation derivation) => derivation.Root switch
    {
        null => [.. derivation.Inputs.Select(Leaf)],
        { Input: not null } root => [root],
        var root => root.From,
    };

    private static DerivationStep Leaf(DerivationInput input) => new(input.Name, input.Title, input.Measure, input.Words, null, [], input);

    private static ViewMap Step(DerivationStep step, PageScope page, int level)
    {
        var below = level < MostLevels ? step.From : [.. Inputs(step).Select(Leaf)];
        return ViewMap.Of(
            ("words", step.Words),
            ("title", step.Input is { } given ? page.Site.TitleOf(given) : Given(step.Title)),
            ("href", step.Name is null || step.Input is { DatasetId: null } ? null : NumberViews.Origin(step.Name, page)),
            ("formula", step.Formula),
            ("input", step.Input is { } input ? Input(input, page) : null),
            ("steps", View.List(below, lower => Step(lower, page, level + 1))));
    }

    private static IEnumerable<DerivationInput> Inputs(DerivationStep step) =>
        step.From.SelectMany(lower => lower.Input is { } input ? [input] : Inputs(lower)).DistinctBy(input => input.Name, StringComparer.Ordinal);

    private static string? Interval(DerivationInput input, SiteModel site)
    {
        if (input.Stated is not { } stated || stated is { IsExact: true, Wording: StatedWording.Plain }) return null;
        var unit = input.DatasetId is { } id ? site.Dataset(id)?.ByteUnit : null;
        return IntervalWords.Of(stated, unit ?? ByteUnit.Decimal);
    }

    private static ViewMap? Records(DerivationInput input, PageScope page) => input.RecordIds.IsDefaultOrEmpty ? null : ViewMap.Of(
        ("words", Words.Of(input.RecordIds.Length, "record", "records")),
        ("possible", input.PossibleIds.IsDefaultOrEmpty ? null : Words.Of(input.PossibleIds.Length)),
        ("href", page.Counted(input)));

    private static string? Given(string words) => words.Length > 0 ? words : null;
}
