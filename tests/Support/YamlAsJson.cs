using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>YAML as editors read it before they look at a schema: by the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    /// <summary>A file of YAML, or the front matter of one of Markdown.</summary>
    public static JsonNode? Of(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var yaml = file.Path.EndsWith(".md", StringComparison.Ordinal) ? text.Split("\n---", 2)[0][4..] : text;
        return Of(YamlReader.Read(new SourceText(file.Path, yaml), Limits.Default, new DiagnosticBag()) ?? throw new InvalidOperationException(file.Path));
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Form: ScalarForm.Plain, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlScalar { Form: ScalarForm.Plain } number when Number().IsMatch(number.Text) => JsonValue.Create(decimal.Parse(number.Text, CultureInfo.InvariantCulture)),
        YamlScalar text => JsonValue.Create(text.Text),
        _ => throw new InvalidOperationException(),
    };

    [GeneratedRegex("^[-+]?[0-9]+(?:\\.[0-9]+)?$")]
    private static partial Regex Number();
}
