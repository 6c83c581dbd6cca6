using System.Text.RegularExpressions;

namespace ReportGen.Sources.Yaml;

/// <summary>A reference of prose, such as <c>[words](metric:name)</c>, in a text without quotes: inside braces its brackets are a list, and
/// its colon or comma may end the text.</summary>
internal static partial class UnquotedLink
{
    public static YamlSlip? Find(YamlBreak at)
    {
        var line = at.Text.Line(at.Line);
        if (Link().Match(line) is not { Success: true } link || IsQuoted(line.AsSpan(0, link.Index))) return null;
        return new YamlSlip(
            at.Text.LineStart(at.Line) + link.Index,
            link.Length,
            "a text that holds a link cannot be read here without quotes.",
            $"put the whole text in quotes: '… {link.Value} …'");
    }

    private static bool IsQuoted(ReadOnlySpan<char> before) => before.Count('\'') % 2 == 1 || before.Count('"') % 2 == 1;

    [GeneratedRegex(@"\[[^\[\]]*\]\([a-z-]+:[^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
