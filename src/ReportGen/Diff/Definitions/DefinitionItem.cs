using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Definitions;

/// <summary>One definition of an edition, as texts that can be compared.</summary>
/// <param name="Within">The dataset of a record or reported figure; null for all others.</param>
/// <param name="Title">What it is, in words; its id where it has none.</param>
/// <param name="Meaning">Members that make it another thing, by field.</param>
/// <param name="Wording">Members that only say something about it, by field.</param>
internal sealed record DefinitionItem(
    string Id,
    string? Within,
    string Title,
    ImmutableSortedDictionary<string, string> Meaning,
    ImmutableSortedDictionary<string, string> Wording,
    JsonElement Json)
{
    private static readonly ImmutableSortedDictionary<string, string> NoFields = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <param name="renames">What was renamed so far: an earlier edition's names are read as the later ones.</param>
    public static IEnumerable<DefinitionItem> Of(DefinitionSort sort, Edition edition, Renames renames) =>
        from item in sort.Items(edition)
        let id = item.Json.Text("id")
        where id is not null
        select new DefinitionItem(
            id,
            item.Within is { } dataset ? renames.Of(DefinitionKind.Dataset, dataset) : null,
            item.Json.Text("title") ?? item.Json.Text("says") ?? item.Json.Text("caption") ?? id,
            Fields(sort.Meaning, item.Json, renames),
            Fields(sort.Wording, item.Json, renames),
            item.Json);

    /// <summary>What differs to an earlier item: first what means something, then words.</summary>
    public IEnumerable<FieldChange> FieldsSince(DefinitionItem before) => MeaningSince(before).Concat(Differing(before.Wording, Wording));

    public IEnumerable<FieldChange> MeaningSince(DefinitionItem before) => Differing(before.Meaning, Meaning);

    private static IEnumerable<FieldChange> Differing(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(field => new FieldChange(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
            .Where(change => change.Before != change.After);

    private static ImmutableSortedDictionary<string, string> Fields(ImmutableArray<string> names, JsonElement json, Renames renames) =>
        NoFields.AddRange(names.SelectMany(name => FieldsOf(name, json).Select(field => (field.Field, Words: renames.In(name, field.Words))))
            .GroupBy(field => field.Field, field => field.Words, StringComparer.Ordinal) // 'a_b' and 'b' within 'a' are read alike
            .Select(field => KeyValuePair.Create(field.Key, string.Join(", ", field))));

    private static IEnumerable<(string Field, string Words)> FieldsOf(string name, JsonElement json) => name switch
    {
        // Of a table counts what it shows, not what that measures.
        "rows" => json.Items(name).Select((row, at) => ($"row {at + 1}", $"{row.Text("label")}: {string.Join(", ", row.Items("cells").Select(CellOf))}")),
        "columns" => [(name, string.Join(", ", json.Items(name).Select(column => column.Text("title"))))],
        _ => FieldWords.Of(name, json.Member(name)),
    };

    private static string CellOf(JsonElement cell) => cell.Text("name") ?? cell.Text("text") ?? "difference";
}
