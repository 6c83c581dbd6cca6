using ReportGen.Metrics;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Where numbers come from: each bound number of a page once, with its whole derivation.</summary>
internal static class NumberViews
{
    public static View Of(PageScope page) =>
        View.List(page.Numbers.Where(name => page.Site.Evaluation(name) is not null).ToList(), name => Of(page.Site.Evaluation(name), name, page));

    /// <summary>A metric's derivation as the method page and the numbers of a page show it.</summary>
    public static ViewMap Of(Evaluation? found, string name, PageScope page) => found is not { } evaluation ? ViewMap.Empty : ViewMap.Of(
        ("id", PageScope.NumberId(name)),
        ("name", name),
        ("href", Origin(name, page)),
        ("words", evaluation.Words),
        ("title", evaluation.Title),
        ("definition", evaluation.Definition.Length > 0 ? evaluation.Definition : null),
        ("formula", IsOneInput(evaluation) ? null : evaluation.Derivation.Formula),
        ("unknown", evaluation.Measure.WhyUnknown),
        ("inputs", View.List(evaluation.Derivation.Inputs, input => Input(input, evaluation, page))),
        ("rules", evaluation.Derivation.Rules.IsEmpty ? null : string.Join(' ', evaluation.Derivation.Rules)),
        ("windows", evaluation.Windows is { } note ? Windows(note) : null));

    /// <summary>The measure is a given one and nothing was computed: a formula would only repeat its name.</summary>
    private static bool IsOneInput(Evaluation evaluation) =>
        evaluation.Derivation.Inputs is [var input] && (evaluation.Derivation.Formula == input.Name || evaluation.Derivation.Formula == evaluation.Name);

    private static ViewMap Input(DerivationInput input, Evaluation of, PageScope page)
    {
        page.Cite(input.SourceId);
        var source = input.SourceId is { } id ? page.Site.Source(id) : null;
        return ViewMap.Of(
            ("name", input.Name),
            ("title", input.Name == of.Name || input.Title == of.Title ? null : input.Title),
            ("href", input.DatasetId is null ? null : Origin(input.Name, page)),
            ("words", input.Words),
            ("stated", input.Stated?.Text is { } stated && stated != input.Words ? stated : null),
            ("source", source is null ? null : SourceViews.Link(source)),
            ("place", input.Place),
            ("records", input.RecordIds.IsDefaultOrEmpty ? null : Words.Of(input.RecordIds.Length, "record", "records")));
    }

    private static ViewMap Windows(WindowNote note) => ViewMap.Of(
        ("items", View.List(note.Windows, window => ViewMap.Of(("title", window.Title), ("words", window.Window.Words())))),
        ("per_month", note.PerMonthWords));

    /// <summary>The page that explains a name for good: the method page for a metric, else the dataset's.</summary>
    private static View? Origin(string name, PageScope page)
    {
        if (page.Site.IsMetric(name)) return page.Links.To(Route.Method, "metric-" + name);
        if (page.Site.DatasetOf(name) is not { } dataset) return null;
        const string reported = "reported.";
        return name.StartsWith(reported, StringComparison.Ordinal)
            ? page.Links.To(Route.Dataset(dataset.Id), "figure-" + name[reported.Length..])
            : page.Links.To(Route.Dataset(dataset.Id));
    }
}
