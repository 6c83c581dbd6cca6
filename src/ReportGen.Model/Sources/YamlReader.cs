using ReportGen.Diagnostics;
using ReportGen.Sources.Yaml;

namespace ReportGen.Sources;

/// <summary>Reads YAML into nodes that keep their place: one document, plain data, within limits.</summary>
public static class YamlReader
{
    /// <summary>Decodes a file and reads its document.</summary>
    public static YamlNode? Read(SourceFile file, Limits limits, DiagnosticBag bag)
    {
        var (text, found) = SourceReader.Read(file, limits);
        bag.AddRange(found);
        return text is null ? null : Read(text, limits, bag);
    }

    /// <summary>The document of a file; an empty file gives a scalar that is null. Null only when it could not be read, with the reason in
    /// the bag.</summary>
    public static YamlNode? Read(SourceText text, Limits limits, DiagnosticBag bag) => Read(text, 0, text.Text.Length, limits, bag);

    /// <summary>The document in a part of a file, such as the front matter of a post; places are those of the whole file.</summary>
    public static YamlNode? Read(SourceText text, int start, int length, Limits limits, DiagnosticBag bag)
    {
        if (HasLineSeparator(text, start, length, bag)) return null;
        return new YamlTreeBuilder(text, start, length, limits, bag).Build();
    }

    /// <summary>U+2028 and U+2029 break lines for some YAML readers and not for others, so nobody can tell what is meant.</summary>
    private static bool HasLineSeparator(SourceText text, int start, int length, DiagnosticBag bag)
    {
        var at = text.Text.AsSpan(start, length).IndexOfAny('\u2028', '\u2029');
        if (at < 0) return false;
        bag.Report(
            SourcesCodes.ControlCharacter,
            text.Span(start + at, 1),
            FormattableString.Invariant($"the separator U+{(int)text.Text[start + at]:X4} may not stand in YAML."),
            "write an ordinary line break");
        return true;
    }
}
