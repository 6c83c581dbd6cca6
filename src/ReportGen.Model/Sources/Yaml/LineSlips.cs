using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Sources.Yaml;

/// <summary>Lines that do not fit those above them: blanks that are missing behind a colon or dash, keys without a colon, indentation that
/// nothing shares.</summary>
internal static partial class LineSlips
{
    public static YamlSlip? Find(YamlBreak at)
    {
        if (at.Says("multiline plain"))
            return LineAbove(at) is var line and > 0 ? MissingBlank(at.Text, line) ?? NoKey(at.Text, line) : null;
        if (at.Says("plain scalar value")) return Colon().IsMatch(at.Before) ? null : UnderAValue(at);
        if (!at.BeginsItsLine || !(at.Says("expected key") || at.Says("'-' indicator") || at.Says("<document")) || at.Says("directive"))
            return null;
        return MissingBlank(at.Text, at.Line) ?? Indentation(at) ?? OtherSort(at);
    }

    /// <summary>The nearest line above that is neither blank nor a comment; 0 when there is none.</summary>
    private static int LineAbove(YamlBreak at)
    {
        var line = at.Line - 1;
        while (line > 0 && IsQuiet(at.Text.Line(line))) line--;
        return line;
    }

    private static bool IsQuiet(string line) => line.AsSpan().TrimStart(' ') is "" or ['#', ..];

    private static YamlSlip? MissingBlank(SourceText text, int line)
    {
        var written = text.Line(line);
        var start = text.LineStart(line);
        if (JoinedColon().Match(written) is { Success: true } joined)
        {
            var key = joined.Groups["key"];
            return new YamlSlip(
                start + key.Index,
                key.Length + 1,
                "behind the ':' of a key a blank is missing.",
                $"write '{key.Value}: {joined.Groups["value"].Value.TrimEnd()}'");
        }

        return JoinedDash().Match(written) is { Success: true } item
            ? new YamlSlip(
                start + item.Groups["dash"].Index,
                1,
                "behind the '-' of an item a blank is missing.",
                $"write '- {item.Groups["item"].Value.TrimEnd()}', or put a text that begins with '-' in quotes")
            : null;
    }

    private static YamlSlip NoKey(SourceText text, int line) => Whole(
        text, line, "this line has no key: it is neither 'key: value' nor an indented part of the text above it.",
        "write 'key: value', or indent it further than the key whose text it continues");

    /// <summary>A key below a line that already has its value.</summary>
    private static YamlSlip UnderAValue(YamlBreak at)
    {
        var above = LineAbove(at);
        if (above > 0 && MissingBlank(at.Text, above) is { } slip) return slip;
        return Whole(
            at.Text, at.Line,
            string.Create(CultureInfo.InvariantCulture, $"this key is indented under line {above}, which has its value already."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"indent it as line {above} if it stands beside it; else put the value between quotes, or write no value there"));
    }

    private static YamlSlip? Indentation(YamlBreak at)
    {
        var written = at.Text.Line(at.Line);
        var isItem = IsItem(written.AsSpan().TrimStart(' '));
        if (!isItem && !Colon().IsMatch(written)) return NoKey(at.Text, at.Line);
        var column = at.Start - at.LineStart;
        var columns = Columns(at, isItem);
        if (columns.Count == 0 || columns.Any(one => one.Column == column)) return null;
        var (nearest, line) = columns.MinBy(one => Math.Abs(one.Column - column));
        return Whole(
            at.Text, at.Line, $"this line begins behind {Counted(column)}, where no {(isItem ? "item" : "key")} above it begins.",
            string.Create(
                CultureInfo.InvariantCulture,
                $"indent it with {Counted(nearest)}, as {(isItem ? "the item" : "the key")} in line {line}, if it belongs there"));
    }

    /// <summary>Where items, or keys, begin in the lines above under which this one may stand, the nearest line first.</summary>
    private static List<(int Column, int Line)> Columns(YamlBreak at, bool ofItems)
    {
        var found = new List<(int Column, int Line)>();
        var bound = int.MaxValue;
        for (var line = at.Line - 1; line > 0 && bound > 0; line--)
        {
            var written = at.Text.Line(line);
            if (IsQuiet(written)) continue;
            var column = written.AsSpan().IndexOfAnyExcept(' ');
            if (column >= bound) continue;
            bound = column;
            for (; IsItem(written.AsSpan(column)); column += 1 + Blanks(written.AsSpan(column + 1)))
            {
                if (ofItems) found.Add((column, line));
            }

            if (!ofItems && Key().IsMatch(written.AsSpan(column))) found.Add((column, line));
        }

        return found;
    }

    private static int Blanks(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept(' ') is >= 0 and var blanks ? blanks : rest.Length;

    private static string Counted(int blanks) =>
        blanks switch { 0 => "no blank", 1 => "1 blank", _ => FormattableString.Invariant($"{blanks} blanks") };

    private static bool IsItem(ReadOnlySpan<char> rest) => rest is "-" or ['-', ' ', ..];

    /// <summary>Items among keys, or keys among items.</summary>
    private static YamlSlip OtherSort(YamlBreak at) => IsItem(at.Text.Line(at.Line).AsSpan().TrimStart(' '))
        ? Whole(
            at.Text,
            at.Line,
            "an item of a list stands where the lines above it have keys.",
            "put a key without a value above the list: 'key:'")
        : Whole(
            at.Text,
            at.Line,
            "this line stands beside a list and is no item of it.",
            "begin it with '- ', or put the list under a key of its own");

    private static YamlSlip Whole(SourceText text, int line, string message, string remedy)
    {
        var written = text.Line(line).AsSpan();
        var first = Blanks(written);
        return new YamlSlip(text.LineStart(line) + first, Math.Max(1, written[first..].TrimEnd().Length), message, remedy);
    }

    [GeneratedRegex(@":(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(?:[^\s'""\[\]{},#&*!|>%@`-]|-(?=\S))[^:]*:(?:\s|$)|^(?:""[^""]*""|'[^']*')\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^ *(?:- +)*(?<key>[A-Za-z_][A-Za-z0-9_-]*):(?<value>[^\s:/](?:(?!: ).)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedColon();

    [GeneratedRegex("^ *(?:- +)*(?<dash>-)(?<item>[^\\s-].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedDash();
}
