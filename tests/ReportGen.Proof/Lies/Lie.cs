using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>One falsehood planted in a report: a stretch of one file, and what stands there instead.</summary>
/// <param name="Kind">What sort of falsehood it is, in words.</param>
/// <param name="What">Which one, by the ids of the content.</param>
internal sealed record Lie(string Kind, string What, string Path, int Start, int Length, string Replacement)
{
    public static Lie At(string kind, string what, YamlScalar scalar, string replacement)
    {
        var isQuoted = scalar.Source.Text[scalar.Start] is '"' or '\'';
        return isQuoted
            ? new Lie(kind, what, scalar.Source.Path, scalar.Start + 1, scalar.Length - 2, replacement)
            : new Lie(kind, what, scalar.Source.Path, scalar.Start, scalar.Length, replacement);
    }

    /// <summary>A stretch of a text that the report read: from a place to a place.</summary>
    public static Lie At(string kind, string what, SourceSpan place, SourceTexts texts, string replacement)
    {
        var (start, length) = texts.Offsets(place);
        return new Lie(kind, what, place.Path, start, length, replacement);
    }

    public string Original(SourceTexts texts) => texts.Of(Path).Text.Substring(Start, Length);

    /// <summary>The report with this falsehood and no other.</summary>
    public SourceTree In(SourceTree tree, SourceTexts texts)
    {
        var text = texts.Of(Path).Text;
        if (text.AsSpan(Start, Length).SequenceEqual(Replacement)) throw new InvalidOperationException($"{this} changes nothing.");
        var changed = string.Concat(text.AsSpan(0, Start), Replacement, text.AsSpan(Start + Length));
        return new SourceTree(tree.Files.SetItem(Path, new SourceFile(Path, Encoding.UTF8.GetBytes(changed))));
    }
}

/// <summary>The files of a report as text, in which places can be found.</summary>
internal sealed class SourceTexts(SourceTree tree)
{
    private readonly Dictionary<string, SourceText> texts = tree.Files.Values
        .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)), StringComparer.Ordinal);

    public SourceText Of(string path) => texts[path];

    public string In(SourceSpan place)
    {
        var (start, length) = Offsets(place);
        return Of(place.Path).Text.Substring(start, length);
    }

    public (int Start, int Length) Offsets(SourceSpan place)
    {
        var text = Of(place.Path);
        var start = text.LineStart(place.Line) + place.Column - 1;
        return (start, text.LineStart(place.EndLine) + place.EndColumn - 1 - start);
    }
}
