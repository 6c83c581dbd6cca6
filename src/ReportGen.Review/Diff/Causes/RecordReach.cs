using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Published;
using ReportGen.Names;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Causes;

/// <summary>Finds which changed records moved a measure of a selection: those that came into it, left it, or differ in what it
/// measures.</summary>
internal sealed class RecordReach
{
    private readonly Dictionary<string, Membership> before;
    private readonly Dictionary<string, Membership> after;
    private readonly ILookup<string?, DefinitionPair> changed;

    public RecordReach(Edition before, Edition after, DefinitionsCompared definitions)
    {
        changed = definitions.Pairs.Where(pair => pair.Sort.Kind == DefinitionKind.Record).ToLookup(pair => pair.Within);
        this.before = Selections(
            before, id => definitions.Renames.Of(DefinitionKind.Selection, id), id => definitions.Renames.Of(DefinitionKind.Record, id));
        this.after = Selections(after, id => id, id => id);
    }

    /// <param name="name">A measure of a selection, by its later name.</param>
    /// <param name="old">How it was counted before.</param>
    /// <param name="now">How it is counted now.</param>
    public IEnumerable<DefinitionPair> Of(string name, PublishedMeasure? old, PublishedMeasure? now)
    {
        if (MeasureName.Parse(name) is not MeasureName.OfSelection { Selection: var selection, Key: var (measure, part) }) return [];
        var (earlier, later) = (before.GetValueOrDefault(selection), after.GetValueOrDefault(selection));
        var candidates = changed[later?.Dataset ?? earlier?.Dataset].ToList();
        var own = measure.MovedBy(later?.Counted ?? SelectionMeasures.Patches);
        // A part is a day, a month, a class or a severity.
        var fields = part is null ? own : [.. own, "released", "class", "severity"];
        var reaching = candidates.Where(record => Moves(record, earlier, later, fields)).ToList();
        // Of some measures it is published which records they count: of several candidates only those can have moved them.
        var counted = Listed(old).Concat(Listed(now)).ToHashSet(StringComparer.Ordinal);
        var narrow = reaching.Where(record => counted.Contains(record.Id)).ToList();
        return narrow.Count > 0 && (part is not null || measure.Rule is MeasureRule.Counted { Movers: Movers.Counted }) ? narrow : reaching;
    }

    private static bool Moves(DefinitionPair record, Membership? before, Membership? after, ImmutableArray<string> fields) =>
        (before?.Of(record.Before?.Id is null ? "" : record.Id) ?? Belonging.None) != (
            after?.Of(record.After is null ? "" : record.Id) ?? Belonging.None)
        || (after?.Of(record.Id) is not (null or Belonging.None) && fields.Any(record.Has));

    private static IEnumerable<string> Listed(PublishedMeasure? measure) =>
        measure?.Given?.Records is { } records ? records.Certain.Ids.Concat(records.Possible.Ids) : [];

    private static Dictionary<string, Membership> Selections(
        Edition edition, Func<string, string> laterSelection, Func<string, string> laterRecord)
    {
        var found = new Dictionary<string, Membership>(StringComparer.Ordinal);
        foreach (var selection in edition.Published.Selections)
            found.TryAdd(laterSelection(selection.Id), Membership.Of(selection, laterRecord));
        return found;
    }

    private enum Belonging
    {
        None,
        Possible,
        Certain,
    }

    /// <summary>Which records belong to a selection, and what it counts of them.</summary>
    private sealed record Membership(string? Dataset, SelectionMeasure? Counted, Dictionary<string, Belonging> Records)
    {
        public Belonging Of(string record) => Records.GetValueOrDefault(record);

        public static Membership Of(PublishedSelection selection, Func<string, string> later)
        {
            var records = new Dictionary<string, Belonging>(StringComparer.Ordinal);
            foreach (var id in selection.Records?.Possible.Ids ?? []) records[later(id)] = Belonging.Possible;
            foreach (var id in selection.Records?.Certain.Ids ?? []) records[later(id)] = Belonging.Certain;
            return new Membership(selection.Dataset, SelectionMeasures.Find(selection.Count), records);
        }
    }
}
