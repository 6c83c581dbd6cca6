using System.Collections.Immutable;

namespace ReportGen.Sources.Yaml;

/// <summary>What the parser's own words mean to an author: every message that YamlDotNet's scanner and parser have (a test reads them from
/// its assembly).</summary>
internal static class ParserWords
{
    private const string InQuotes = "put the whole text in quotes";
    private const string Lines = "write 'key: value' lines, or '- ' lines for a list";

    /// <summary>In the order in which they are looked for: the more special words first.</summary>
    private static readonly ImmutableArray<ParserWord> All =
    [
        new("tab ", "a tab indents a line here.", "indent with spaces"),
        new(
            "'...' marker",
            "a line that begins with '...' ends the text, and more follows.",
            "delete it; a text that begins with '...' needs quotes"),
        new(
            "document indicator",
            "the quotation mark that opens here is not closed before a line of '---' or '...'.",
            "close it, and indent every further line of the text"),
        new("directive", "a line cannot begin with '%'.", InQuotes),
        new(
            "<document",
            "more follows here behind what was the whole text.",
            Lines + "; a text that begins with a quotation mark or bracket needs quotes around all of it"),
        new("parsing a document", "a line that begins with '%' or '---' cannot stand here.", "delete it; " + InQuotes + " if it is one"),
        new("incompatible YAML document", "a line cannot begin with '%'.", "delete it"),
        new(
            "quoted scalar, found unexpected end",
            "the quotation mark that opens here is not closed.",
            "close it, and indent every further line of the text"),
        new(
            "wrong indentation",
            "the quotation mark that opens here is not closed.",
            "close it, and indent every further line of the text"),
        new("unknown escape", "a '\\' in this text begins an unknown escape.", "write '\\\\' for a backslash, or use single quotes"),
        new(
            "hexadecimal number",
            "a '\\x', '\\u' or '\\U' in this text is not followed by 2, 4 or 8 hexadecimal digits.",
            "write '\\\\' for a backslash, or use single quotes"),
        new("Unicode", "a '\\u' or '\\U' in this text stands for no character.", "write the character itself"),
        new(
            "invalid mapping",
            "a second ': ' in one line cannot be read.",
            "put a value that holds ': ' in quotes; begin nested keys on their own, indented line"),
        new(
            "Mapping values are not allowed",
            "a second ': ' in one line cannot be read.",
            "put a value that holds ': ' in quotes; begin nested keys on their own, indented line"),
        new("cannot start any token", "a value cannot begin with '{0}'.", "put the value in quotes"),
        new("Mapping keys are not allowed", "a value cannot begin with '? '.", InQuotes),
        new("Invalid key indicator", "a line cannot begin with '?' here.", InQuotes),
        new(
            "Block sequence entries are not allowed",
            "a value cannot begin with '- ' on the line of its key.",
            "begin the list on the next line; " + InQuotes + " if it is one"),
        new("Anchor before sequence entry", "'&' before '- ' cannot be read.", "delete the '&' and its name"),
        new("more than one anchor", "a value has two names that begin with '&'.", InQuotes + ", or delete one of them"),
        new("anchor or alias", "a text that begins with '{0}' needs quotes.", InQuotes),
        new("undefined tag handle", "a text that begins with '!' needs quotes.", InQuotes),
        new("scanning a tag", "a text that begins with '!' needs quotes.", InQuotes),
        new("end of tag", "a text that begins with '!' needs quotes.", InQuotes),
        new("extra spaces", "the first line of this text is indented further than the next.", "indent its lines alike"),
        new("more spaces", "the first line of this text is indented further than the next.", "indent its lines alike"),
        new(
            "block scalar",
            "behind '|' or '>' nothing may stand on the line, and the text begins on the next.",
            "begin the text on the next line, indented; " + InQuotes + " if it begins with that sign"),
        new(
            "comment",
            "a '#' stands here where no comment can begin.",
            "put a blank before it, or the comment on a line of its own; put a text that holds it in quotes"),
        new(
            "expected ',' or",
            "an item here has no comma or closing bracket behind it.",
            "put commas between the items, close the bracket, and quote texts that hold brackets or commas"),
        new("expected node content", "a value cannot begin with '{0}'.", "put the value in quotes"),
        new("expected token", "here a value is missing.", Lines),
        new("simple key", "this line has no ': ' behind its key.", "write 'key: value'"),
        new(
            "expected key",
            "this belongs neither to the value before it nor to a key of its own.",
            InQuotes + " if it belongs to the value; else " + Lines),
        new(
            "'-' indicator",
            "this belongs neither to the item before it nor to one of its own.",
            InQuotes + " if it belongs to the item; else begin it with '- '"),
        new("stream-start", "the text cannot be read from its beginning.", Lines),
        new("no more tokens", "more follows here behind what was the whole text.", Lines),
        new("end of the stream", "the text ends in the middle of something.", "close its brackets and quotes"),
    ];

    /// <summary>Whether the table knows what the parser says.</summary>
    public static bool Has(string said) => Of(said) is not null;

    public static YamlSlip? Find(YamlBreak at)
    {
        if (at.Said is not { } said || Of(said) is not { } row || (at.OpenBracket is not null && row.Said == "expected ',' or"))
            return null;
        var text = at.Text.Text;
        var shown = at.Start < text.Length ? $"{text[at.Start]}" : "";
        var start = row.Said == "comment" && at.Start < text.Length && text.IndexOf('#', at.Start) is >= 0 and var sign ? sign : at.Start;
        return new YamlSlip(start, 1, row.Message.Replace("{0}", shown, StringComparison.Ordinal), row.Remedy);
    }

    private static ParserWord? Of(string said)
    {
        foreach (var row in All)
        {
            if (said.Contains(row.Said, StringComparison.Ordinal)) return row;
        }

        return null;
    }
}

/// <param name="Said">Part of the parser's message.</param>
/// <param name="Message">With <c>{0}</c> for the character at the place.</param>
internal sealed record ParserWord(string Said, string Message, string Remedy);
