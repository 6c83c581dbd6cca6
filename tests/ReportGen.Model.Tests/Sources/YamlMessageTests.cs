using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using CsCheck;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Sources.Yaml;

namespace ReportGen.Tests.Sources;

/// <summary>Authors read their own words: what they wrote, where, and what to write. Those of the YAML parser stay inside.</summary>
public sealed partial class YamlMessageTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "key", "[", "]", "{", "}", "'", "\"", "- ", "-", ": ", ":", "\n", "\n  ", "\n   ", "\n    ", "&x ", "*x", "! ", "!t ", "|", ">", "%", "@", "`", "#", " #", ",", "\t", "...", "---", "? ", "\\q", "1",
    ];

    /// <summary>Text, place, part of the message, part of the remedy.</summary>
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "a: [Security] fix\nb: 1\n", "1:4", "a text that begins with '[' needs quotes", "'[Security] fix'" },
        { "a: [](metric:x) is big\n", "1:4", "a text that begins with '['", "'[](metric:x) is big'" },
        { "- {id: a, title: Core had [fewer](holds:a<b) of them}\n", "1:27", "a text that holds a link", "'… [fewer](holds:a<b) …'" },
        { "a: Core: had [fewer](holds:a<b)\n", "1:14", "a text that holds a link", "quotes" },
        { "a: {x} y # told\nb: 1\n", "1:4", "a text that begins with '{'", ": '{x} y'" },
        { "- [x] y\n- b\n", "1:3", "a text that begins with '['", "'[x] y'" },
        { "[a] b\n", "1:1", "a text that begins with '['", "'[a] b'" },
        { "a: 'it's'\n", "1:4", "second quotation mark", "\"it's\"" },
        { "a: \"x\" and 'y'\n", "1:4", "second quotation mark", "'\"x\" and ''y'''" },
        { "a: 'one\nb: it's\n", "1:4", "closes only in line 2", "write it twice" },
        { "{id: a, title: Issue #1}\n", "1:22", "this '#' begins a comment, which takes the '}' with it", "in quotes" },
        { "- {id: a, title: Issue # 1}\n- {id: b}\n", "1:24", "this '#' begins a comment, which takes the '}' with it", "in quotes" },
        { "a: [x, 'it''s #2', y #3]\nb: 1\n", "1:22", "this '#' begins a comment, which takes the ']' with it", "in quotes" },
        { "- : ", "1:5", "cannot be read as 'key: value'", "indentation" },
        { "a: & b\n", "1:4", "a text that begins with '&' needs quotes", "quotes" },
        { "a: * b\n", "1:4", "a text that begins with '*' needs quotes", "quotes" },
        { "a: &x &y b\n", "1:7", "two names", "quotes" },
        { "a: !a!b c\n", "1:4", "begins with '!'", "quotes" },
        { "a: !<x b\n", "1:4", "begins with '!'", "quotes" },
        { "a: !x, y\n", "1:7", "begins with '!'", "quotes" },
        { "p:\n  - id: a\n...\n  - id: b\n", "3:1", "begins with '...'", "delete it" },
        { "a: 1\n...x\n", "2:1", "begins with '...'", "delete it" },
        { "... x\na: 1\n", "1:1", "begins with '...'", "delete it" },
        { "a: 1\n%YAML 1.2\nb: 1\n", "2:1", "begin with '%'", "quotes" },
        { "% x\n", "1:1", "begin with '%'", "quotes" },
        { "a: 1\nsize:12 MB\nc: 2\n", "2:1", "a blank is missing", "write 'size: 12 MB'" },
        { "a:\n  b:1\n  c: 2\n", "2:3", "a blank is missing", "write 'b: 1'" },
        { "- a\n-b\n- c\n", "2:1", "a blank is missing", "write '- b'" },
        { "p:\n  - id: a\n  -id: b\n", "3:3", "a blank is missing", "write '- id: b'" },
        { "p:\n  -id: a\n   b: c\n", "2:3", "a blank is missing", "write '- id: a'" },
        { "a: 1\nb\nc: 2\n", "2:1", "this line has no key", "indent it further" },
        { "key without colon\nanother: x\n", "1:1", "this line has no key", "write 'key: value'" },
        { "a: 1\n  b: 2\n", "2:3", "indented under line 1", "indent it as line 1" },
        { "a: \"x\"\n  b: 2\n", "2:3", "begins behind 2 blanks", "with no blank, as the key in line 1" },
        { "a:\n    b: 1\n  c: 2\n", "3:3", "begins behind 2 blanks", "indent it with" },
        { "p:\n  - id: a\n    size: 1\n   title: x\n", "4:4", "begins behind 3 blanks", "with 4 blanks, as the key in line 3" },
        { "p:\n  - id: a\n  size: 1\n", "3:3", "begins behind 2 blanks", "with 4 blanks, as the key in line 2" },
        { "p:\n    - id: a\n  - id: b\n", "3:3", "no item above", "with 4 blanks, as the item in line 2" },
        { "  a: 1\nb: 2\n", "2:1", "begins behind no blank", "with 2 blanks, as the key in line 1" },
        { "a: 1\n- b\n", "2:1", "an item of a list stands", "a key without a value above the list" },
        { "a: - b\n", "1:4", "cannot begin with '- '", "next line" },
        { "a: ? b\n", "1:4", "cannot begin with '? '", "quotes" },
        { "a: Fix: the thing\n", "1:7", "a second ': '", "quotes" },
        { "\"a\": \"b\": c\n", "1:6", "second quotation mark", "'\"b\": c'" },
        { "a: [x: y: z]\n", "1:4", "this '[' opens", "quote texts" },
        { "a: {b: 1 c: 2}\n", "1:4", "this '{' opens", "commas" },
        { "a: [\"x\" y]\n", "1:5", "second quotation mark", "comma" },
        { "a: |x\n  t\n", "1:4", "behind '|' or '>'", "next line" },
        { "a: > text\n", "1:4", "behind '|' or '>'", "next line" },
        { "a: >5 MB\n", "1:4", "behind '|' or '>'", "quotes" },
        { "a: |\n      \n  y\n", "3:1", "the first line of this text", "indent its lines alike" },
        { "a: |\n    x\n  y\n", "3:3", "this line has no key", "indent it further" },
        { "a: \"x\n---\ny\"\n", "1:4", "not closed before", "close it" },
        { "a: \"\\xZZ\"\n", "1:4", "hexadecimal digits", "single quotes" },
        { "a: [1]#c\n", "1:7", "a '#' stands here", "a blank before it" },
        { "&x - a\n", "1:1", "'&' before '- '", "delete" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_at_its_place_with_what_to_write(string text, string place, string message, string remedy)
    {
        var finding = Yaml.Refused(text);

        Assert.Equal($"x.yaml:{place}", finding.Span.ToString());
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
        AssertPlain(finding);
    }

    [Theory]
    [InlineData("a: 1\n...\nb: 2\n", "RG1016", "2:1", "begins with '...'")]
    [InlineData("a: *nope\n", "RG1014", "1:4", "marked '&nope'")]
    [InlineData("a: **bold** text\n", "RG1014", "1:4", "'**bold**' repeats a value")]
    [InlineData("a: &Co is here\n", "RG1086", "1:4", "no part of it")]
    [InlineData("a: &x 1\nb: &x 2\n", "RG1086", "1:4", "no '*x' repeats it")]
    [InlineData("a: !foo b\n", "RG1019", "1:4", "'!foo'")]
    public void What_begins_with_a_sign_is_told_in_those_signs(string text, string code, string place, string message)
    {
        var finding = Yaml.Refused(text);

        Assert.Equal((code, $"x.yaml:{place}"), (finding.Code.Id, finding.Span.ToString()));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        AssertPlain(finding);
    }

    [Fact]
    public void A_mark_that_is_repeated_is_fine() => Assert.Empty(Yaml.Read("a: &x 1\nb: *x\n").Found);

    [Fact]
    public void A_byte_order_mark_within_is_named_and_at_the_beginning_is_none()
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(Yaml.File("\uFEFFa: 1\n\uFEFFb: 2\n"), Limits.Default, bag);

        Assert.Equal("x.yaml:2:1: error RG1003: the invisible character U+FEFF may not stand in a text file. delete it", Assert.Single(bag.ToSorted()).ToString());
    }

    /// <summary>A new version of the parser that says something new is seen here.</summary>
    [Fact]
    public void Everything_that_the_parser_says_has_a_row_in_the_table()
    {
        var said = Messages().ToList();

        Assert.True(said.Count > 60, $"only {said.Count} messages were found");
        Assert.DoesNotContain(said, message => !ParserWords.Has(message));
    }

    [Fact]
    public void No_broken_text_is_answered_in_the_words_of_the_parser() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at])
            .Array[1, 14].Select(parts => string.Concat(parts))
            .Sample(text => Yaml.Read(text).Found.ToList().ForEach(AssertPlain), iter: 20_000);

    private static IEnumerable<string> Messages()
    {
        using var file = new PEReader(File.OpenRead(typeof(YamlDotNet.Core.Parser).Assembly.Location));
        var reader = file.GetMetadataReader();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            if (Spoken().IsMatch(reader.GetUserString(handle))) yield return reader.GetUserString(handle);
        }
    }

    private static void AssertPlain(Diagnostic finding)
    {
        Assert.DoesNotMatch(Forbidden(), Quotation().Replace(finding.Message, "''"));
        Assert.DoesNotMatch(Forbidden(), Quotation().Replace(finding.Remedy ?? "", "''"));
        Assert.False(string.IsNullOrEmpty(finding.Remedy));
    }

    [GeneratedRegex("^While (?:scanning|parsing) |^Did not find expected <|^Reached the end of the stream|^Found (?:duplicate|incompatible)|in this context\\.$|^Anchor before|^Unexpected comma|^Invalid key indicator|^The scanner should")]
    private static partial Regex Spoken();

    [GeneratedRegex("\\b(?:block|scalar|flow|anchor|alias(?:es)?|simple key|token|sequence|directive|indicator|node|stream|scan(?:ning)?|pars(?:e|ing|er)|tag|merge|document start)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    /// <summary>What authors wrote themselves is quoted.</summary>
    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quotation();
}
