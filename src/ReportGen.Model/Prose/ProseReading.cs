using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Reads prose from YAML mappings.</summary>
internal static class ProseReading
{
    /// <summary>Null when the key is absent or holds no text.</summary>
    public static ProseText? Prose(this MappingReader reader, Key key) => reader.Text(key) is { } text ? new ProseText(text) : null;

    /// <summary>Prose by which a thing is called wherever the report speaks of it, also where numbers are not yet known: it says its words
    /// itself.</summary>
    public static ProseText? NamingProse(this MappingReader reader, Key key, DiagnosticBag bag)
    {
        if (reader.Prose(key) is not { } title) return null;
        if (title.Unsaid is { } measure)
            bag.Report(
                ProseCodes.UnsaidName,
                title.Span,
                $"'{key.Name}' leaves the words for '{measure}' to be filled in, and is itself part of how numbers are explained.",
                $"write the words between the brackets: [words](metric:{measure})");
        return title;
    }
}
