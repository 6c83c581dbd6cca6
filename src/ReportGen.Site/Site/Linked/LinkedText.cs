using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportGen.Templates;

namespace ReportGen.Site.Linked;

/// <summary>The text of a <c>script type="application/ld+json"</c>: JSON in which no character can end the element, and the hash by which
/// the page's policy allows exactly this text.</summary>
/// <param name="Hash"><c>sha256-…</c>, as a Content-Security-Policy names it.</param>
internal sealed record LinkedText(Html Json, string Hash)
{
    // The encoder writes <, >, &, ', the line separators and what is not assigned as \uXXXX.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Null when there is nothing to tell.</summary>
    public static LinkedText? Of(IReadOnlyCollection<LinkedNode> nodes)
    {
        if (nodes.Count == 0) return null;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, nodes);
        if (buffer.WrittenSpan.Contains((byte)'<')) throw new InvalidOperationException("a member was written by another encoder");
        return new LinkedText(
            new Html(Encoding.UTF8.GetString(buffer.WrittenSpan)),
            "sha256-" + Convert.ToBase64String(SHA256.HashData(buffer.WrittenSpan)));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<LinkedNode> nodes)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            node.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
