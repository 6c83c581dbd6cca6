using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Docs;

/// <summary><c>docs/report-json.md</c>: every member of <c>report.json</c>, as its schema has it.</summary>
internal static class ReportJsonDocument
{
    public static string Text()
    {
        using var schema = JsonDocument.Parse(Documents.Text("src/ReportGen.Model/Published/report.schema.json"));
        var text = new StringBuilder("""
            # report.json

            Each site holds `report.json`: every number, claim, chart and dataset of the report in one file for programs, with how each was made. `report.schema.json` beside it describes it as a JSON Schema.

            Within a format a member keeps its meaning, also when it is left out; new members may come. `format` changes when that is not so. A sort in the tables is a heading of this page.

            This page is written by `./build.ps1 docs` from that schema; a test keeps it in step.


            """.ReplaceLineEndings("\n"));
        text.Append("## The whole\n\n");
        Append(text, "", schema.RootElement);
        foreach (var sort in schema.RootElement.GetProperty("$defs").EnumerateObject().Where(sort => sort.Value.TryGetProperty("properties", out _)))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {sort.Name}\n\n");
            Append(text, "", sort.Value);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, string prefix, JsonElement holder)
    {
        text.Append("| member | value | always | meaning |\n| --- | --- | --- | --- |\n");
        AppendRows(text, prefix, holder);
        text.Append('\n');
    }

    private static void AppendRows(StringBuilder text, string prefix, JsonElement holder)
    {
        var required = holder.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        foreach (var member in holder.GetProperty("properties").EnumerateObject())
        {
            var meaning = member.Value.TryGetProperty("description", out var words) ? words.GetString() ?? "" : "";
            text.Append(CultureInfo.InvariantCulture, $"| `{prefix}{member.Name}` | {Value(member.Value)} | {(required.Contains(member.Name) ? "yes" : "no")} | {meaning.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)} |\n");
            var inside = member.Value.TryGetProperty("items", out var items) ? items : member.Value;
            if (inside.TryGetProperty("properties", out _)) AppendRows(text, $"{prefix}{member.Name}{(items.ValueKind == JsonValueKind.Object ? "[]" : "")}.", inside);
        }
    }

    private static string Value(JsonElement value)
    {
        if (value.TryGetProperty("$ref", out var sort)) return sort.GetString()!.Split('/')[^1];
        if (value.TryGetProperty("const", out var only)) return $"`{only.GetRawText().Trim('"')}`";
        if (value.TryGetProperty("enum", out var words)) return string.Join(", ", words.EnumerateArray().Select(word => $"`{word.GetRawText().Trim('"')}`"));
        if (value.TryGetProperty("items", out var items)) return $"list of {Value(items)}";
        return value.TryGetProperty("type", out var type) ? type.ValueKind == JsonValueKind.Array ? string.Join(" or ", type.EnumerateArray().Select(one => one.GetString())) : type.GetString()! : "one of several";
    }
}
