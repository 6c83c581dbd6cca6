namespace ReportGen.Sources.Yaml;

/// <summary>A text that begins with a bracket, quotation mark or '*' ends for YAML with the partner of that mark: <c>title: [Security]
/// fix</c>.</summary>
internal static class ClosedTooEarly
{
    /// <summary>The slip where something closed right before the break on its line.</summary>
    public static YamlSlip? Find(YamlBreak at)
    {
        var text = at.Text.Text;
        var before = at.Before.TrimEnd(' ');
        if (at.LastText is { } opened && opened < at.LineStart && before is [.., '"' or '\'']) return ClosedLate(at, opened);
        if (before.IsEmpty
            || at.Start >= text.Length
            || text[at.Start] is '#' or ']' or '}' or ','
            || Beginning(at, before) is not { } first)
            return null;
        var length = LengthFrom(at, first);
        var whole = text.AsSpan(first, length).Trim(' ').ToString();
        if (whole.Length <= at.LineStart + before.Length - first) return null;
        var isInside = at.OpenBracket is not null;
        return new YamlSlip(
            first,
            at.LineStart + before.Length - first,
            Message(text[first]),
            $"put the whole text in quotes: {Quoted(whole)}{(isInside ? ", or a comma behind what is an item of its own" : "")}");
    }

    private static YamlSlip ClosedLate(YamlBreak at, int opened) => new(
        opened, 1,
        FormattableString.Invariant($"the quotation mark that opens here closes only in line {at.Line}, and more follows there."),
        "close it where the text ends; for an apostrophe inside of single quotation marks write it twice");

    /// <summary>Where what closed begins; null when nothing did, or in an earlier line.</summary>
    private static int? Beginning(YamlBreak at, ReadOnlySpan<char> before)
    {
        if (at.LastText is { } last) return last >= at.LineStart ? last : null;
        if (before[^1] is not (']' or '}')) return null;
        var depth = 0;
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] is ']' or '}') depth++;
            else if (before[i] is '[' or '{' && --depth == 0) return at.LineStart + i;
        }

        return null;
    }

    /// <summary>To the end of the line or its comment; inside of brackets to what ends the item.</summary>
    private static int LengthFrom(YamlBreak at, int first)
    {
        var line = at.Text.Text.AsSpan(first);
        var end = line.IndexOf('\n');
        if (end >= 0) line = line[..end];
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0) line = line[..comment];
        var behind = at.Start - first;
        if (behind > line.Length) return 0;
        if (at.OpenBracket is not null && line[behind..].IndexOfAny(",]}") is >= 0 and var stop) line = line[..(behind + stop)];
        return line.TrimEnd("\r ").Length;
    }

    private static string Message(char opening) => opening switch
    {
        '[' => "a text that begins with '[' needs quotes: here it opens a list, and more follows behind its ']'.",
        '{' => "a text that begins with '{' needs quotes: here it opens further keys, and more follows behind its '}'.",
        '*' => "a text that begins with '*' needs quotes: here it repeats a value that is marked elsewhere, and more follows.",
        _ => "the text ends at its second quotation mark, and more follows.",
    };

    /// <summary>As it is typed so that it stands for itself.</summary>
    public static string Quoted(string written)
    {
        // The author's own outer marks are no part of the text.
        var text = written.Length > 2 && written[0] == written[^1] && written[0] is '\'' or '"' ? written[1..^1] : written;
        if (!text.Contains('\'', StringComparison.Ordinal)) return $"'{text}'";
        return text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";
    }
}
