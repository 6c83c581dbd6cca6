using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class YamlReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_a_null(string text)
    {
        var (root, found) = Yaml.Read(text);
        Assert.Empty(found);
        Assert.True(Assert.IsType<YamlScalar>(root).IsNull);
    }

    [Fact]
    public void Keys_and_values_keep_their_places()
    {
        var mapping = Yaml.Mapping("id: ws2008\nlist: [1, two]\nnested:\n  key: 'it''s'\nempty:\n");
        Assert.Equal(
            ["id 1:1-1:3 1:5-1:11", "list 2:1-2:5 2:7-2:15", "nested 3:1-3:7 4:3-4:15", "empty 5:1-5:6 5:7-5:7"],
            mapping.Entries.Select(entry => $"{entry.Key.Text} {Place(entry.Key)} {Place(entry.Value)}"));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Places_are_the_same_with_CRLF_and_a_byte_order_mark(string lineBreak, string mark)
    {
        var text = mark + string.Join(lineBreak, "a: 1", "b:", "  - x 😀", "  - \"é\"", "c: |", "  one", "  two", "d: end", "");
        var source = SourceReader.Read(Yaml.File(text), Limits.Default).Value!;
        var root = (YamlMapping)YamlReader.Read(source, Limits.Default, new DiagnosticBag())!;
        var list = (YamlSequence)root.Entries[1].Value;
        Assert.Equal(["3:5-3:9", "4:5-4:8"], list.Items.Select(Place));
        Assert.Equal("one\ntwo\n", ((YamlScalar)root.Entries[2].Value).Text);
        Assert.Equal("8:4-8:7", Place(root.Entries[3].Value));
    }

    [Fact]
    public void A_part_of_a_file_is_read_with_the_places_of_the_whole_file()
    {
        const string text = "---\ntitle: x\ndate: y\n---\nBody: z\n";
        var bag = new DiagnosticBag();
        var root = (YamlMapping)YamlReader.Read(new SourceText("p.md", text), 4, 17, Limits.Default, bag)!;
        Assert.Empty(bag.ToSorted());
        Assert.Equal(["title 2:8-2:9", "date 3:7-3:8"], root.Entries.Select(e => $"{e.Key.Text} {Place(e.Value)}"));
    }

    [Fact]
    public void A_mistake_in_a_part_of_a_file_has_the_place_of_the_whole_file()
    {
        const string text = "---\ntitle: x\ndate: @y\n---\n";
        var bag = new DiagnosticBag();
        Assert.Null(YamlReader.Read(new SourceText("p.md", text), 4, 18, Limits.Default, bag));
        Assert.Equal("p.md:3:7", Assert.Single(bag.ToSorted()).Span.ToString());
    }

    [Theory]
    [InlineData("a: [b: c]", "1:5-1:9")]
    [InlineData("a: [x, b: {d: e}, y]", "1:8-1:17")]
    [InlineData("a: [ 'b' : c ]", "1:6-1:13")]
    [InlineData("a: [b: ]", "1:5-1:8")]
    public void A_mapping_without_a_line_of_its_own_stands_where_its_key_does(string text, string place) =>
        Assert.Equal(place, Place(((YamlSequence)Yaml.Value(text, "a")).Items.OfType<YamlMapping>().Single()));

    [Theory]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a:", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: no", false)]
    public void Only_an_unquoted_null_is_null(string text, bool isNull) =>
        Assert.Equal(isNull, ((YamlScalar)Yaml.Value(text, "a")).IsNull);

    [Theory]
    [InlineData("a:\n\tb: c\n", "2:1", "a tab indents this line", "indent with spaces")]
    [InlineData("a:\tb\n\tc: d\n", "2:1", "a tab indents", "spaces")]
    [InlineData("a: |\n\tx\n", "2:1", "a tab indents", "spaces")]
    [InlineData("a: b: c\n", "1:5", "a second ': '", "quotes")]
    [InlineData("a: 1\n b: 2\n", "2:2", "indented under line 1", "indent it as line 1")]
    [InlineData("a: @x\n", "1:4", "cannot begin with '@'", "quotes")]
    [InlineData("a: `x`\n", "1:4", "cannot begin with '`'", "quotes")]
    [InlineData("a: %x\n", "1:4", "cannot begin with '%'", "quotes")]
    [InlineData("a: \"\\q\"\n", "1:4", "unknown escape", "single quotes")]
    [InlineData("a: \"unclosed\nb: 3\n", "1:4", "not closed", "close it")]
    [InlineData("a: 'unclosed", "1:4", "not closed", "close it")]
    [InlineData("a: [1, 2\nb: 3\n", "1:4", "this '[' opens", "close it with ']'")]
    [InlineData("a: {b: 1\n", "1:4", "this '{' opens", "close it with '}'")]
    [InlineData("- a\nb: c\n", "2:1", "beside a list", "begin it with '- '")]
    [InlineData("a: \"x\" y\n", "1:4", "second quotation mark", "'\"x\" y'")]
    [InlineData("a: }\n", "1:4", "cannot begin with '}'", "quotes")]
    public void Broken_syntax_is_one_finding_with_its_place_and_remedy(string text, string place, string message, string remedy)
    {
        var (root, found) = Yaml.Read(text);
        var finding = Assert.Single(found);
        Assert.Null(root);
        Assert.Equal(SourcesCodes.YamlSyntax, finding.Code);
        Assert.Equal($"x.yaml:{place}", finding.Span.ToString());
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_key_is_refused_and_shows_the_first()
    {
        var (root, found) = Yaml.Read("a: 1\nb: 2\na: 3\n");
        var finding = Assert.Single(found);
        Assert.Equal(SourcesCodes.RepeatedKey, finding.Code);
        Assert.Equal("x.yaml:3:1", finding.Span.ToString());
        Assert.Equal("x.yaml:1:1", Assert.Single(finding.Related).Span.ToString());
        Assert.Equal(["a", "b"], ((YamlMapping)root!).Entries.Select(entry => entry.Key.Text));
        Assert.Equal("1", ((YamlScalar)((YamlMapping)root).Entries[0].Value).Text);
    }

    [Fact]
    public void A_repeated_key_is_found_among_many()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}: x\n")) + "k7: y\n";
        var finding = Yaml.Refused(text);
        Assert.Equal(SourcesCodes.RepeatedKey, finding.Code);
        Assert.Equal("x.yaml:101:1", finding.Span.ToString());
        Assert.Equal("x.yaml:8:1", finding.Related[0].Span.ToString());
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", "RG1016", "2:1")]
    [InlineData("a: &x {b: 1}\nc:\n  <<: *x\n", "RG1015", "3:3")]
    [InlineData("? [a]\n: b\n", "RG1018", "1:3")]
    [InlineData("{a: 1}: 2\n", "RG1018", "1:1")]
    [InlineData("a: !!str 3\n", "RG1019", "1:4")]
    [InlineData("a: *nope\n", "RG1014", "1:4")]
    [InlineData("a: &self [*self]\n", "RG1014", "1:11")]
    [InlineData("a: x\u2028y\n", "RG1003", "1:5")]
    public void What_data_files_do_not_use_is_refused(string text, string code, string place)
    {
        var finding = Yaml.Refused(text);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal($"x.yaml:{place}", finding.Span.ToString());
        Assert.NotNull(finding.Remedy);
    }

    [Fact]
    public void An_alias_stands_for_its_anchor()
    {
        var mapping = Yaml.Mapping("a: &x {b: &y 'c d'}\nd: *x\ne: *y\n");
        Assert.Same(mapping.Entries[0].Value, mapping.Entries[1].Value);
        Assert.Equal("1:14-1:19", Place(mapping.Entries[2].Value));
    }

    [Fact]
    public void A_misspelt_alias_is_told_the_nearest_anchor() =>
        Assert.Equal("did you mean 'base'?", Yaml.Refused("a: &base 1\nb: *bsae\n").Remedy);

    internal static string Place(YamlNode node)
    {
        var span = node.Span;
        return $"{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}";
    }
}
