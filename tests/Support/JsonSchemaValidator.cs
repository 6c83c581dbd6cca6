using Jint;

namespace ReportGen.Tests.Support;

/// <summary>Checks JSON against a JSON Schema of draft 2020-12 with Ajv, in strict mode, which runs in a JavaScript engine of .NET.</summary>
internal sealed class JsonSchemaValidator : IDisposable
{
    private readonly Engine engine = new(options => options.LimitRecursion(10_000));

    /// <summary>Throws when the text is no valid schema: Ajv checks it against the meta-schema of its draft.</summary>
    public JsonSchemaValidator(string schema)
    {
        engine.Execute("globalThis.console = { log() {}, warn(text) { throw new Error(text); }, error(text) { throw new Error(text); } };");
        engine.Execute(File.ReadAllText(RepositoryRoot.Combine("tests", "Support", "ajv", "ajv2020-8.17.1.min.js")));
        engine.SetValue("schemaText", schema);
        engine.Execute("""
            const ajv = new (globalThis.ajv2020.default ?? globalThis.ajv2020)({ strict: true, strictRequired: false, allErrors: false, validateFormats: true });
            ajv.addFormat("uri", text => /^[a-z][a-z0-9+.-]*:[^\s]+$/.test(text));
            const validate = ajv.compile(JSON.parse(schemaText));
            function firstError(text) {
              if (validate(JSON.parse(text))) return null;
              return validate.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join("\n");
            }
            """);
    }

    /// <summary>What is wrong with the text, each with its place; null when nothing is.</summary>
    public string? Problem(string json)
    {
        var found = engine.Invoke("firstError", json);
        return found.IsNull() ? null : found.AsString();
    }

    public void Dispose() => engine.Dispose();
}
