using System.Text.Json;

namespace ReportGen.Site.Linked;

/// <summary>One thing that a page describes for machines, in the words of schema.org.</summary>
/// <param name="Write">Writes the members of its JSON object.</param>
internal sealed record LinkedNode(Action<Utf8JsonWriter> Write);
