using System.Text.Json;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Json;

/// <summary>What answers for numerals otherwise than before.</summary>
internal static class BindingJson
{
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.Objects("bindings", comparison.Bindings, file => Write(json, file));
        json.Lines("exemptions", comparison.Exemptions, (line, exemption) =>
        {
            line.WriteString("pattern", exemption.Pattern);
            line.Optional("reason_before", exemption.ReasonBefore);
            line.Optional("reason_after", exemption.ReasonAfter);
        });
    }

    private static void Write(Utf8JsonWriter json, BindingChange file)
    {
        json.WriteString("file", file.File);
        json.WriteNumber("lost", file.Lost);
        json.Lines("unbound", file.Unbound, Write);
        json.Lines("bound", file.Bound, Write);
        json.Lines("unaccounted", file.Unaccounted, (line, words) =>
        {
            line.WriteString("kind", Words.Hyphened(words.Kind.ToString()));
            line.WriteString("words", words.Words);
            line.WriteString("name", words.Name);
            line.WriteString("reason", words.Reason);
            line.Optional("pattern", words.Pattern);
            line.WriteNumber("count", words.Count);
        });
    }

    private static void Write(Utf8JsonWriter line, BoundMove move)
    {
        line.WriteString("name", move.Name);
        line.Optional("words", move.Words);
        line.WriteNumber("count", move.Count);
    }
}
