using System.Buffers;
using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Looks through a text line by line before it is parsed, for what would take time or memory beyond measure: a table whose short
/// rows are filled up, lists in lists in lists, brackets that nothing closes.</summary>
internal sealed class ProseSize(WrittenProse prose, DiagnosticBag bag)
{
    /// <summary>Blanks before a list that stands as deep as is allowed: each level takes at most so many.</summary>
    private const int WidestLevel = 5;

    /// <summary>Characters behind opened links through which the parser would look for their ends.</summary>
    private const int MostSearched = 20_000_000;

    /// <summary>Characters of their paragraphs before addresses without brackets, of all together: from each the parser looks back to the
    /// beginning.</summary>
    private const int MostLookedBack = 200_000_000;

    private static readonly SearchValues<char> DelimiterCharacters = SearchValues.Create("|-: \t>");

    /// <summary>What stands before the words of quotes and lists.</summary>
    private static readonly SearchValues<char> ContainerCharacters = SearchValues.Create(" \t>-+*");

    private static readonly SearchValues<string> AddressBeginnings =
        SearchValues.Create(["http://", "https://", "ftp://", "mailto:", "tel:", "www."], StringComparison.OrdinalIgnoreCase);

    private readonly Limits limits = Limits.Default;
    private bool isCode;
    private bool isTable;
    private int paragraphStart;
    private long paragraphLines;
    private long columns;
    private long otherCells;
    private int lines;
    private int footnotes;
    private int abbreviations;
    private int definitions;
    private int references;
    private int figures;
    private int links;
    private int brackets;
    private long searched;
    private int wordsStart;
    private long lookedBack;

    /// <summary>False, with a diagnostic at the first place that goes beyond.</summary>
    public bool IsWithinLimits()
    {
        var text = prose.Text.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            if (length < 0) length = text.Length - start;
            if (Problem(text.Slice(start, length), start) is var (at, message, remedy))
            {
                bag.Report(
                    message.StartsWith("quotes", StringComparison.Ordinal) ? ProseCodes.NestedTooDeep : ProseCodes.TooMuch,
                    prose.Place(at, Math.Max(1, Math.Min(length, start + length - at))),
                    message,
                    remedy);
                return false;
            }

            start += length + 1;
            if (start < text.Length && text[start] == '\n' && text[start - 1] == '\r') start++;
        }

        return true;
    }

    private (int At, string Message, string Remedy)? Problem(ReadOnlySpan<char> line, int start)
    {
        if (++lines > limits.Lines) return (start, Most("lines", limits.Lines), "write several posts");
        var content = line.TrimStart(" \t>");
        if (content.StartsWith("```") || content.StartsWith("~~~")) isCode = !isCode;
        if (isCode) return null;
        if (IsTooDeep(line))
            return (
                start,
                "quotes, lists, brackets or emphasis stand too deep inside each other here.",
                "close them, or write '\\' before a mark that is meant as itself");
        if (content.StartsWith("[^") && content.Contains("]:", StringComparison.Ordinal) && ++footnotes > limits.Notes)
            return (start, Most("footnotes", limits.Notes), "write several posts");
        if (content.StartsWith("*[") && content.Contains("]:", StringComparison.Ordinal) && ++abbreviations > limits.Notes)
            return (start, Most("abbreviations", limits.Notes), "leave out those that the text does not use");
        if (content is ['[', not '^', ..] && content.Contains("]:", StringComparison.Ordinal) && ++definitions > limits.Notes)
            return (start, Most("definitions of links", limits.Notes), "write the addresses where they are used, or several posts");
        references += line.Count("[^");
        if (references > limits.Links) return (start, Most("references to footnotes", limits.Links), "write several posts");
        brackets += line.Count(']') - line.Count("](");
        if (brackets > limits.Links) return (start, Most("words in brackets", limits.Links), "write several posts");
        figures += line.Count("](chart:") + line.Count("](table:");
        if (figures > limits.DrawnEntries) return (start, Most("charts and tables", limits.DrawnEntries), "write several posts");
        return Table(line, content, start) ?? Links(line, start) ?? Addresses(line, content, start);
    }

    private static string Most(string what, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"the text has more than {most:N0} {what}.");

    private bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var content = line.IndexOfAnyExcept(ContainerCharacters);
        var marks = content < 0 ? line : line[..content];
        if (marks.Count('>') > limits.MarkdownDepth) return true;
        if (content >= 0 && marks.Count("- ") + marks.Count("+ ") + marks.Count("* ") > limits.MarkdownDepth) return true;
        var first = line.IndexOfAnyExcept(' ', '\t');
        return first > limits.MarkdownDepth * WidestLevel && (line[first] is '-' or '+' or '*' || char.IsAsciiDigit(line[first]));
    }

    /// <summary>A table is a paragraph with a line of hyphens and bars; every row gets as many cells as the widest has.</summary>
    private (int At, string Message, string Remedy)? Table(ReadOnlySpan<char> line, ReadOnlySpan<char> content, int start)
    {
        if (content.IsEmpty)
        {
            if (isTable) otherCells += columns * paragraphLines;
            (isTable, paragraphLines, columns) = (false, 0, 0);
            return null;
        }

        if (paragraphLines++ == 0) paragraphStart = start;
        var bars = line.Count('|');
        var outer = (content[0] == '|' ? 1 : 0) + (content.TrimEnd()[^1] == '|' && content.Length > 1 ? 1 : 0);
        columns = Math.Max(columns, bars + 1 - outer);
        isTable |= bars > 0 && line.Contains('-') && line.IndexOfAnyExcept(DelimiterCharacters) < 0;
        if (!isTable || otherCells + (columns * paragraphLines) <= limits.TableCells) return null;
        return (
            paragraphStart,
            string.Create(
                CultureInfo.InvariantCulture,
                $"with this table of {columns:N0} columns the tables of the text have more than {limits.TableCells:N0} cells, counting those that fill up short rows."),
            "show the part that the text needs, and offer the rest as a file of content/static");
    }

    private (int At, string Message, string Remedy)? Links(ReadOnlySpan<char> line, int start)
    {
        var end = 0;
        for (var at = line.IndexOf("]("); at >= 0;)
        {
            if (end <= at) end = line[at..].IndexOfAny(' ', '\t') is >= 0 and var blank ? at + blank : line.Length;
            searched += line[at..end].IndexOf(')') is >= 0 and var close ? close : end - at;
            if (++links > limits.Links) return (start + at, Most("links and bound numbers", limits.Links), "write several posts");
            if (searched > MostSearched)
                return (start + at, "too many links stand in each other here, and nothing closes them.", "write ')' behind each address");
            var next = line[(at + 2)..].IndexOf("](");
            at = next < 0 ? -1 : at + 2 + next;
        }

        return null;
    }

    private (int At, string Message, string Remedy)? Addresses(ReadOnlySpan<char> line, ReadOnlySpan<char> content, int start)
    {
        // Items of a list are read each by itself.
        if (content.IsEmpty || content is ['-' or '*' or '+', ' ', ..]) wordsStart = start;
        for (var at = line.IndexOfAny(AddressBeginnings); at >= 0;)
        {
            if (!IsInMarks(line, at)) lookedBack += start + at - wordsStart;
            if (lookedBack > MostLookedBack)
                return (start + at, "the paragraphs hold too many addresses.", "part the text with empty lines, or write several posts");
            var next = line[(at + 1)..].IndexOfAny(AddressBeginnings);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary><c>[words](address)</c> and <c>&lt;address&gt;</c> need no looking back.</summary>
    private static bool IsInMarks(ReadOnlySpan<char> line, int at)
    {
        if (line[..at] is [.., '<']) return true;
        if (line[..at] is not [.., ']', '(']) return false;
        var end = line[at..].IndexOfAny(' ', '\t');
        return (end < 0 ? line[at..] : line.Slice(at, end)).Contains(')');
    }
}
