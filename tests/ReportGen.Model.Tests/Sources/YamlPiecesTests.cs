using CsCheck;
using ReportGen.Sources;
using ReportGen.Sources.Yaml;

namespace ReportGen.Tests.Sources;

public class YamlPiecesTests
{
    private const string Document = "id: x # comment\npatches:\n  # first\n  - id: a\n    b: {c: [1, 'two', \"3\"], d: {}}\n    e:\n      f: g\n      h:\n  - id: b\n    text: |\n      - id: no record\n  -\n    id: c\nlast: y\n";

    [Fact]
    public void A_document_is_cut_at_the_records_of_its_list()
    {
        var pieces = Cut(Document)!;
        Assert.Equal(3, pieces.Count);
        Assert.Equal(["id", "last"], pieces.Frame.Entries.Select(entry => entry.Key.Text));
        var reader = pieces.NewReader();
        Assert.Equal(Whole(Document), Enumerable.Range(0, 3).Select(i => Dump(reader.TryRead(i)!)));
    }

    [Theory]
    [InlineData("\r\n", "  ")]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    public void Line_breaks_and_indentation_do_not_matter(string lineBreak, string indent)
    {
        var text = string.Join(lineBreak, "id: x", "patches:", indent + "- id: a", indent + "  b: c", "", indent + "- id: d", "e: f", "");
        var pieces = Cut(text)!;
        var reader = pieces.NewReader();
        Assert.Equal(Whole(text), Enumerable.Range(0, pieces.Count).Select(i => Dump(reader.TryRead(i)!)));
        Assert.Equal("f", ((YamlScalar)pieces.Frame.Entries[^1].Value).Text);
    }

    [Theory]
    [InlineData("patches: [a]\n")]
    [InlineData("patches:\n")]
    [InlineData("patches:\n  a: b\n")]
    [InlineData("patches:\n  - a: b\n---\nlast: y\n")]
    [InlineData("patches:\n  - a: b\n...\n---\nlast: y\n")]
    [InlineData("patches:\n  - a: b\n last: y\n")]
    [InlineData("patches:\n  - a: b\n\tlast: y\n")]
    [InlineData("patches:\n  - a: b\nid: y\nid: z\n")]
    [InlineData("patches:\n  - a: b\npatches: c\n")]
    [InlineData("text: \"\npatches:\n  - a: b\n\"\n")]
    [InlineData("list: [\npatches:\n  - a: b\n]\n")]
    [InlineData("  patches:\n  - a: b\n")]
    [InlineData("- patches:\n  - a: b\n")]
    [InlineData("base: &x {a: b}\npatches:\n  - a: b\nlast: *x\n")]
    [InlineData("base: &x b\npatches:\n  - a: *x\n")]
    [InlineData("patches:\n  - a: b\u2028\n")]
    public void Any_other_document_is_not_cut(string text) => Assert.Null(Cut(text));

    [Theory]
    [InlineData("patches:\n  - a: \"b\n  - c\"\n")]
    [InlineData("patches:\n  - a: [b,\n  - c]\n")]
    [InlineData("patches:\n  - a: b\n    a: c\n")]
    [InlineData("patches:\n  - a: @b\n")]
    [InlineData("patches:\n  - a: &x b\n    c: *x\n")]
    [InlineData("patches:\n  - a: b\n   c: d\n")]
    [InlineData("patches:\n  - a: !!str b\n")]
    public void A_document_with_an_oddity_in_a_record_must_be_read_whole(string text)
    {
        var pieces = Cut(text)!;
        var reader = pieces.NewReader();
        Assert.Contains(null, Enumerable.Range(0, pieces.Count).Select(reader.TryRead));
    }

    [Fact]
    public void Nesting_is_counted_as_in_the_whole_document()
    {
        foreach (var depth in Enumerable.Range(27, 5))
        {
            var text = $"patches:\n  - a: {new string('[', depth)}{new string(']', depth)}\n";
            var isWhole = Yaml.Read(text).Root is not null;
            Assert.Equal(isWhole, Cut(text)!.NewReader().TryRead(0) is not null);
            Assert.Equal(depth <= 29, isWhole);
        }
    }

    [Fact]
    public void A_usual_record_is_read_in_the_simple_way() => Assert.NotNull(Simple(
        "id: MS08-021.KB948590\n    title: Vulnerabilities in GDI (and \"more\"), é\n    released: 2008-04-08\n    size: 12 MB\n    affects:\n      full: {is: stated, basis: \"row of the table\"}\n      core: no\n    cves: [CVE-2008-1083, CVE-2008-1087]\n    replaces: []\n    place: 'a: b'\n    url: https://example.org/a#b\n    note:\n"));

    /// <summary>Whatever the simple reader accepts, the full parser reads to the same nodes at the same places.</summary>
    [Fact]
    public void The_simple_way_gives_the_same_nodes_as_the_full_parser()
    {
        var accepted = 0;
        var word = Gen.OneOf("a", "b", "key", "2008-04", "x y", "1.5", "null", "~", "#c", "a#b", "a: b", "a:b", "é", "-", "- ", "''", "'q'", "'it''s'", "\"d\"", "\"e\\t\"", "*x", "&x y", "|", ">", "!t", "a\\b", "a'b", "a,b", "[", "]", "{", "}", "a [b]", "%", "@", "?", "\t", "😀", "\u00A0");
        var flow = Gen.OneOf("[]", "{}", "[a]", "[a, b c]", "[a,b]", "[ a , 'b' ]", "[a, ]", "{a: b}", "{a: b, c: [d, \"e\"]}", "{a: b, a: c}", "{a:b}", "{ a: 'x' , b: {c: d} }", "[[a], {b: c}]", "[a: b]", "[a #b]", "{a: }", "{'a': b}", "[a]]", "[CVE-2008-1, 2]", "[a/b (c) + d%]", "{a: b c, d: e}");
        var ending = Gen.OneOf("\n", "\n", "\n", "\r\n", " \n", "  # c\n", "\n\n", "", "\r");
        var line = Gen.Select(
            Gen.OneOf("    ", "    ", "    ", "      ", "      ", "  ", "        ", "     ", ""),
            Gen.OneOf("a: ", "b: ", "c:", "d: ", "e:", "f: ", "g.h-i_j: ", "1: ", "k:  ", "'l': ", "", "- "),
            Gen.OneOf(word, flow, Gen.Const("")),
            ending,
            (indent, key, value, end) => indent + key + value + end);
        line.Array[1, 7].Sample(
            lines =>
            {
                var text = string.Concat(lines).TrimStart(' ');
                if (Simple(text) is not { } simple) return true;
                Interlocked.Increment(ref accepted);
                var (root, found) = Yaml.Read("  - " + text);
                return found.Count == 0 && root is YamlSequence { Items: [var item] } && Dump(item) == Dump(simple);
            },
            iter: 20_000);
        Assert.True(accepted > 500, $"only {accepted} texts were simple");
    }

    private static YamlMapping? Simple(string record)
    {
        var text = "  - " + record;
        return new SimpleBlockReader(new SourceText("x.yaml", text), new StringPool(text.Length), 31).TryRead(4, 4, text.Length);
    }

    private static YamlPieces? Cut(string text) => YamlPieces.TryCut(new SourceText("x.yaml", text), "patches", Limits.Default);

    private static IEnumerable<string> Whole(string text) => ((YamlSequence)Yaml.Value(text, "patches")).Items.Select(Dump);

    private static string Dump(YamlNode node) => YamlReaderTests.Place(node) + node switch
    {
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Dump(entry.Key)}: {Dump(entry.Value)}"))}}}",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Dump))}]",
        YamlScalar scalar => $"{scalar.Form} '{scalar.Text}'",
        _ => "",
    };
}
