using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Definitions;

/// <summary>One definition of an edition, as texts that can be compared.</summary>
/// <param name="Within">The dataset of a record or reported figure; null for all others.</param>
/// <param name="Title">What it is, in words; its id where it has none.</param>
/// <param name="Renames">By which its names are read.</param>
internal sealed record DefinitionItem(DefinitionSort Sort, string Id, string? Within, string Title, Renames Renames, JsonElement Json)
{
    private static readonly ImmutableSortedDictionary<string, string> NoFields =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <param name="renames">What was renamed so far: an earlier edition's names are read as the later ones.</param>
    public static IEnumerable<DefinitionItem> Of(DefinitionSort sort, Edition edition, Renames renames) =>
        from item in sort.Items(edition)
        let id = item.Json.Text("id")
        where id is not null
        select new DefinitionItem(
            sort,
            id,
            item.Within is { } dataset ? renames.Of(DefinitionKind.Dataset, dataset) : null,
            item.Json.Text("title") ?? item.Json.Text("says") ?? item.Json.Text("caption") ?? id,
            renames,
            item.Json);

    /// <summary>Members that make it another thing, by field. Made when asked for: of tens of thousands of records most are the same as
    /// they were.</summary>
    public ImmutableSortedDictionary<string, string> Meaning => field ??= Fields(Sort.Meaning);

    /// <summary>Members that only say something about it, by field.</summary>
    public ImmutableSortedDictionary<string, string> Wording => field ??= Fields(Sort.Wording);

    // Two definitions of the same words are two definitions.
    public bool Equals(DefinitionItem? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>What differs to an earlier item: first what means something, then words.</summary>
    public IEnumerable<FieldChange> FieldsSince(DefinitionItem before) =>
        IsPublishedLike(before) ? [] : MeaningSince(before).Concat(Differing(before.Wording, Wording));

    public IEnumerable<FieldChange> MeaningSince(DefinitionItem before) => IsPublishedLike(before)
        ? []
        : Differing(before.Meaning, Meaning).Where(
            change => change.Field != TableFields.Order || TableFields.HasSameValues(before.Json, Json));

    /// <summary>Whether both are published in the same words and no name is read otherwise: then no field differs.</summary>
    private bool IsPublishedLike(DefinitionItem before) =>
        before.Renames.Ids.IsEmpty && JsonMarshal.GetRawUtf8Value(before.Json).SequenceEqual(JsonMarshal.GetRawUtf8Value(Json));

    private static IEnumerable<FieldChange> Differing(
        ImmutableSortedDictionary<string, string> before,
        ImmutableSortedDictionary<string, string> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(field => new FieldChange(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
            .Where(change => change.Before != change.After);

    private ImmutableSortedDictionary<string, string> Fields(ImmutableArray<string> names) =>
        NoFields.AddRange(names.SelectMany(
            name => FieldsOf(name, Json).Select(field => (field.Field, Words: Renames.In(name, field.Words))))
            .GroupBy(field => field.Field, field => field.Words, StringComparer.Ordinal) // 'a_b' and 'b' within 'a' are read alike
            .Select(field => KeyValuePair.Create(field.Key, string.Join(", ", field))));

    private static IEnumerable<(string Field, string Words)> FieldsOf(string name, JsonElement json) => name switch
    {
        "rows" => TableFields.OfRows(json),
        "columns" => TableFields.OfColumns(json),
        _ => FieldWords.Of(name, json.Member(name)),
    };
}
