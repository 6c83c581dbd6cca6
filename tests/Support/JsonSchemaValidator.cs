using System.Text.Json;
using Json.Schema;

namespace ReportGen.Tests.Support;

/// <summary>Checks JSON against a JSON Schema of draft 2020-12; keywords that the draft does not know are refused, and formats are held to.</summary>
internal sealed class JsonSchemaValidator
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly JsonSchema schema;

    /// <summary>Throws when the text is no valid schema.</summary>
    public JsonSchemaValidator(string schema)
    {
        // A misspelled keyword would allow anything: only the dialect after this draft refuses what it does not know.
        Build(schema.Replace(Draft, $"{Dialect.V1.Id}", StringComparison.Ordinal));
        this.schema = Build(schema);
    }

    public bool Allows(string json) => Evaluated(json, OutputFormat.Flag).IsValid;

    /// <summary>What is wrong with the text, each with its place; null when nothing is. Telling takes longer than asking.</summary>
    public string? Problem(string json) => Allows(json) ? null : string.Join('\n', from part in Evaluated(json, OutputFormat.List).Details ?? []
                                                                                 from error in part.Errors ?? new Dictionary<string, string>()
                                                                                 select $"{part.InstanceLocation} {error.Key}: {error.Value}");

    private static JsonSchema Build(string schema) => JsonSchema.FromText(schema, new Json.Schema.BuildOptions { SchemaRegistry = new SchemaRegistry() });

    private EvaluationResults Evaluated(string json, OutputFormat format)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = format, RequireFormatValidation = true });
    }
}
