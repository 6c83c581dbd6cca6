using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Narrative.Naming;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Comparing;

/// <summary>What sentences are held against beside numbers: what selections are called, which days the report knows, what texts are
/// for.</summary>
/// <param name="level">Of findings on order words; <see cref="Severity.Off"/> where nothing is to be told of them.</param>
internal sealed class SentenceFacts(ReportData? data, Severity level, NameIndex names, ImmutableArray<DateOnly> days)
{
    private readonly FrozenDictionary<ProseText, TextRole> roles = FrozenDictionary<ProseText, TextRole>.Empty;
    private FrozenSet<string> products = FrozenSet<string>.Empty;

    private SentenceFacts(
        ReportData data,
        NameIndex names,
        ImmutableArray<DateOnly> days,
        FrozenDictionary<ProseText, TextRole> roles)
        : this(data, data.Settings.Statements, names, days) => this.roles = roles;

    /// <summary>Of texts that are read without a report.</summary>
    public static SentenceFacts None { get; } = new(null, Severity.Off, new NameIndex(StringComparer.Ordinal), []);

    public Severity Level => level;

    /// <summary>Whether there is a report whose numbers sentences can speak of.</summary>
    public bool HasData => data is not null;

    /// <summary>The labels and titles of selections, with their capitals.</summary>
    public NameIndex Names => names;

    /// <summary>Of what names consist.</summary>
    public NameParts Parts { get; private init; } = NameParts.None;

    /// <summary>Who makes what the report is about.</summary>
    public Makers Makers { get; private init; } = Makers.None;

    /// <summary>What tells selections apart whose names begin alike.</summary>
    public Variants Variants { get; private init; } = Variants.None;

    public static SentenceFacts Of(ReportData data, MetricSet metrics, ClaimLedger ledger, ChartSet charts)
    {
        var names = new NameIndex(StringComparer.Ordinal);
        foreach (var selection in data.Selections)
            foreach (var name in selection.Called.Concat(ProductOf(selection, data))) names.Add(name, selection.Id);
        return new SentenceFacts(data, names, KnownDays.Of(data, charts), TextRoles.Of(data, metrics, ledger, charts)) 
        {
            products = data.Selections.SelectMany(selection => ProductOf(selection, data).Except(selection.Called))
                .ToFrozenSet(StringComparer.Ordinal),
            Parts = NameParts.Of(data), Makers = Makers.Of(data), Variants = Variants.Of(data),
        };
    }

    /// <summary>What the dataset of a selection is about, with and without who makes it.</summary>
    public static IEnumerable<string> ProductOf(Selection selection, ReportData data)
    {
        if (data.Dataset(selection.DatasetId) is not { Product: { Length: > 0 } product } dataset) yield break;
        yield return product;
        if (dataset.Vendor is { Length: > 0 } vendor && product.StartsWith(vendor + ' ', StringComparison.Ordinal))
            yield return product[(vendor.Length + 1)..];
    }

    /// <summary>Those of several names that say most: a product is less than one of its selections.</summary>
    public IReadOnlyList<FoundName> Narrowest(IReadOnlyList<FoundName> names, string text)
    {
        List<FoundName> narrow = [.. names.Where(name => !IsProduct(text[name.Start..name.End]))];
        return narrow.Count > 0 ? narrow : names;
    }

    /// <summary>Whether a name is that of a dataset's product, and of no selection alone.</summary>
    public bool IsProduct(string name) => products.Contains(name);

    /// <summary>What a prose text of a YAML file is for.</summary>
    public TextRole RoleOf(ProseText text) => roles.GetValueOrDefault(text, TextRole.Prose);

    public Selection? Selection(string id) => data?.Selection(id);

    /// <summary>Whether a day of a period is one of a release, a source or an event.</summary>
    public bool Knows(Period period)
    {
        var at = days.BinarySearch(period.First);
        if (at < 0) at = ~at;
        return at < days.Length && days[at] <= period.Last;
    }

    /// <summary>The ids of the selections on which a measure rests.</summary>
    public IEnumerable<string> SelectionsOf(Evaluation evaluation)
    {
        if (data is null) return [];
        List<string> own = [.. ShownSelections.Of(evaluation, data)];
        return own.Count > 0 ? own : ShownSelections.NamesIn(evaluation).SelectMany(name => OfDataset(name, data));
    }

    /// <summary>A figure that no selection has is one of all that its dataset tells of.</summary>
    private static IEnumerable<string> OfDataset(string name, ReportData data) =>
        MeasureName.Parse(name) is MeasureName.OfFigure figure && data.Figure(figure.Id) is { } reported
            ? data.Selections.Where(selection => selection.DatasetId == reported.DatasetId).Select(selection => selection.Id)
            : [];

    /// <summary>The days that a measure, or what it rests on, is about.</summary>
    public IEnumerable<Period> PeriodsOf(Evaluation evaluation) => data is null
        ? []
        : ShownSelections.Of(evaluation, data).Select(id => data.Selection(id)?.Window).OfType<Period>()
            .Concat(ShownSelections.NamesIn(evaluation).Select(name => PeriodOf(name, data)).OfType<Period>());

    private static Period? PeriodOf(string name, ReportData data) =>
        MeasureName.Parse(name) is MeasureName.OfFigure figure ? data.Figure(figure.Id)?.Period : null;
}
