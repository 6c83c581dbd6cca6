using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Sources;
using ReportGen.Sources.Schemas;

namespace ReportGen.Tests.Site;

/// <summary>A file of a report as editors understand it, in which one value, key or name can be another one. YAML takes JSON, so that both are one text.</summary>
/// <param name="Json">What it holds.</param>
/// <param name="Body">What stands below the front matter; null in a file that is all YAML.</param>
internal sealed record EditedFile(AuthoredFile Sort, string Path, JsonNode? Json, string? Body)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Values =
    [
        "\"x\"", "\"\"", "\" \"", "3", "-3", "0", "16", "true", "null", "[]", "{}", "[\"x\"]", "[[\"x\"]]", "{\"x\":\"x\"}", "[{}]", "\"2009-02-31\"", "\"2009-02\"",
        "\"2009-02-03\"", "\"0999-01-01\"", "\"unknown\"", "\"a b\"", "\"a.\"", "\"-a\"", "\"Ab_c.d-e\"", "\"https://a.example/\"", "\"ftp://a.example/\"", "\"true\"",
        "\"reported\"", "\"records\"", "\"timeline\"", "\"bar\"", "\"#12345g\"", $"\"{new string('a', 1001)}\"",
    ];

    public string Text => Body is null ? $"{Words(Json)}\n" : $"---\n{Words(Json)}\n---\n{Body}";

    /// <summary>The file with one edit; null where there is nothing to edit.</summary>
    /// <param name="place">Which value or key.</param>
    /// <param name="edit">Whether it goes, gets a neighbour, or becomes which other value.</param>
    public EditedFile? Edited(int place, int edit)
    {
        var copy = Json?.DeepClone();
        var all = Below(copy).ToList();
        if (all.Count == 0) return null;
        var node = all[place % all.Count];
        return (node.Parent, edit % (Values.Length + 4)) switch
        {
            (JsonObject parent, 0 or 1) => parent.Remove(node.GetPropertyName()) ? this with { Json = copy } : null,
            (JsonObject parent, 2) => Added(parent, "no-such-key", copy),
            (JsonObject parent, 3) => Added(parent, Sort.Keys.Keys[place % Sort.Keys.Keys.Length].Name, copy),
            (null, _) or (_, < 4) => null,
            var (_, other) => Replaced(node, JsonNode.Parse(Values[other - 4]), copy),
        };
    }

    /// <summary>The file without each of its keys in turn.</summary>
    public IEnumerable<EditedFile> WithoutEach() =>
        Enumerable.Range(0, Below(Json).Count()).Select(place => Edited(place, 0)).OfType<EditedFile>();

    public override string ToString() => $"{Path}: {Words(Json)}";

    public static string? BodyOf(SourceFile file) =>
        file.Path.EndsWith(".md", StringComparison.Ordinal) ? Encoding.UTF8.GetString(file.Bytes.Span).Split("\n---\n", 2)[1] : null;

    private static string Words(JsonNode? node) => node?.ToJsonString(Relaxed) ?? "null";

    private EditedFile Replaced(JsonNode node, JsonNode? other, JsonNode? copy)
    {
        node.ReplaceWith(other);
        return this with { Json = copy };
    }

    private EditedFile? Added(JsonObject parent, string name, JsonNode? copy) => parent.TryAdd(name, "x") ? this with { Json = copy } : null;

    private static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => Below(entry.Value)).Prepend(mapping),
        JsonArray list => list.SelectMany(Below).Prepend(list),
        null => [],
        _ => [node],
    };
}
