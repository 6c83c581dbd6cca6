using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class MappingReaderTests
{
    private static readonly WordList<int> Restarts = new("a restart", [("required", 1), ("possible", 2), ("none", 3)]);
    private static readonly Key Title = Key.Required("title", KeyKind.Text, "x", "A title.");
    private static readonly Key Author = Key.Optional("author", KeyKind.Text, "x", "An author.");
    private static readonly Key Id = Key.Optional("id", KeyKind.Id, "x", "An id.");
    private static readonly Key Date = Key.RequiredWhen("for some", "date", KeyKind.Date, "2009-01-31", "A date.");
    private static readonly Key Month = Key.Optional("month", KeyKind.DateOrMonth, "2009-01", "A month.");
    private static readonly Key Part = Key.Optional("part", KeyKind.WholeNumber, "1", "A number.");
    private static readonly Key Draft = Key.Optional("draft", KeyKind.Flag, "true", "A flag.");
    private static readonly WordKey<int> Restart = Key.OptionalWord("restart", Restarts, "none", "A word.");
    private static readonly WordKey<int> Several = Key.OptionalWords("w", Restarts, "[none]", "Words.");
    private static readonly Key Tags = Key.Optional("tags", KeyKind.Texts, "[x]", "Texts.");
    private static readonly Key Nested = Key.Optional("nested", KeyKind.Mapping, "{}", "A mapping.").Holding(() => Inside);
    private static readonly KeyTable Inside = new("'nested'", "Nested", []);
    private static readonly KeyTable Thing = new("a thing", "A thing", [Title, Author, Id, Date, Month, Part, Draft, Restart, Tags, Nested, Several]);

    [Theory]
    [InlineData("title: x\nauhtor: y\n", "RG1020", "2:1", "'auhtor'", "did you mean 'author'?")]
    [InlineData("title: x\nzzzz: y\n", "RG1020", "2:1", "'zzzz'", "known keys: title, author, id, date")]
    [InlineData("{title: x, author y}\n", "RG1020", "1:12", "'author y' has no ': ' between key and value", "write 'author: y'")]
    [InlineData("{title: x, author:y}\n", "RG1020", "1:12", "'author:y' has no ': '", "write 'author: y'")]
    [InlineData("{title: x, other y}\n", "RG1020", "1:12", "a thing has no key 'other y'", "known keys")]
    [InlineData("author: y\n", "RG1021", "1:1", "a thing lacks the key 'title'", "add 'title: …'")]
    [InlineData("title: [x]\n", "RG1022", "1:8", "'title' must hold text, not a list", "without a list")]
    [InlineData("title: {x: y}\n", "RG1022", "1:8", "not a mapping", "on the line")]
    [InlineData("title:\n", "RG1023", "1:7", "'title' lacks a value", "leave the key out")]
    [InlineData("title: ' '\n", "RG1023", "1:8", "'title' lacks a value", "leave the key out")]
    [InlineData("title: x\nid: a b\n", "RG1025", "2:6", "the id 'a b' holds ' '", "letters, digits")]
    [InlineData("title: x\nid: -a\n", "RG1025", "2:5", "begins with '-'", "begin with a letter")]
    [InlineData("title: x\nid: \"\\u00e9\"\n", "RG1025", "2:6", "begins with 'é'", "begin with a letter")]
    [InlineData("title: x\ndate: 2009-02-30\n", "RG1024", "2:7", "'2009-02-30' is not a date", "that month has no such day")]
    [InlineData("title: x\ndate: 30/06/2009\n", "RG1024", "2:7", "'30/06/2009' is not a date", "write YYYY-MM-DD")]
    [InlineData("title: x\ndate: 2009-6-30\n", "RG1024", "2:7", "'2009-6-30'", "write YYYY-MM-DD")]
    [InlineData("title: x\ndate: 2009-06\n", "RG1024", "2:7", "'2009-06'", "write YYYY-MM-DD")]
    [InlineData("title: x\nmonth: 2009-13\n", "RG1024", "2:8", "not a date or month", "YYYY-MM when only the month is known")]
    [InlineData("title: x\nmonth: 2009-02-29\n", "RG1024", "2:8", "not a date or month", "no such day")]
    [InlineData("title: x\npart: 3.0\n", "RG1027", "2:7", "must be a whole number, not '3.0'", "digits only")]
    [InlineData("title: x\npart: -1\n", "RG1027", "2:7", "not '-1'", "digits only")]
    [InlineData("title: x\npart: 2147483648\n", "RG1027", "2:7", "not '2147483648'", "digits only")]
    [InlineData("title: x\ndraft: yes\n", "RG1028", "2:8", "must be true or false, not 'yes'", "without quotes")]
    [InlineData("title: x\ndraft: 'true'\n", "RG1028", "2:8", "must be true or false", "without quotes")]
    [InlineData("title: x\nrestart: requird\n", "RG1026", "2:10", "'requird' is not a restart", "did you mean 'required'?")]
    [InlineData("title: x\nrestart: 7\n", "RG1026", "2:10", "'7' is not a restart", "write 'required', 'possible' or 'none'")]
    [InlineData("title: x\ntags: y\n", "RG1022", "2:7", "'tags' must be a list, not the text 'y'", "[a, b]")]
    [InlineData("title: x\ntags: [y, []]\n", "RG1022", "2:11", "'tags' must hold text, not a list", "")]
    [InlineData("title: x\nnested: y\n", "RG1022", "2:9", "'nested' must be a mapping", "key: value")]
    [InlineData("- title\n", "RG1022", "1:1", "a thing must be a mapping, not a list", "key: value")]
    [InlineData("", "RG1022", "1:1", "a thing must be a mapping, not nothing", "write its keys")]
    public void What_does_not_fit_is_one_finding_with_its_place_and_remedy(string text, string code, string place, string message, string remedy)
    {
        var finding = Assert.Single(Bind(text).Found);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal($"x.yaml:{place}", finding.Span.ToString());
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_the_place_of_keys_is_told_the_key_that_it_lacks()
    {
        var bag = new DiagnosticBag();
        Assert.Null(MappingReader.Open(Yaml.Read("- a\n").Root!, Thing, bag, "selections.yaml", Key.Optional("selections", KeyKind.Mappings, "[]", "A list.")));

        Assert.Equal("write 'selections:' above the list", Assert.Single(bag.ToSorted()).Remedy);
    }

    [Fact]
    public void A_key_in_the_place_of_a_list_is_told_to_go()
    {
        var bag = new DiagnosticBag();
        Assert.Empty(YamlList.Document(Yaml.Read("metrics:\n  - a\n").Root!, "'metrics.yaml'", 10, bag));

        Assert.Equal("delete the line 'metrics:': the file is the list itself", Assert.Single(bag.ToSorted()).Remedy);
    }

    [Fact]
    public void Everything_that_fits_is_bound_in_any_order()
    {
        const string text = "restart: none\nnested: {}\ntags: [a, 'b c']\ndraft: false\npart: 007\nmonth: 2008-02\ndate: 2008-02-29\nid: MS08-021.KB_1\ntitle: x\n";
        var (values, found) = Bind(text);
        Assert.Empty(found);
        Assert.Equal("x||MS08-021.KB_1|2008-02-29|2008-02-01 to 2008-02-29|7|False|3|a;b c|yes", values);
    }

    [Fact]
    public void All_mistakes_of_a_mapping_are_found_in_one_run() =>
        Assert.Equal(
            ["RG1021 1:1", "RG1024 1:7", "RG1020 2:1", "RG1027 3:7"],
            Bind("date: x\ntitel: y\npart: z\n").Found.Select(d => $"{d.Code.Id} {d.Span!.Value.Line}:{d.Span.Value.Column}").Order(StringComparer.Ordinal).OrderBy(s => s[7..], StringComparer.Ordinal));

    [Theory]
    [InlineData("w: required", "1")]
    [InlineData("w: [none, possible]", "3 2")]
    [InlineData("w: []", "")]
    [InlineData("x: y", "")]
    public void One_word_stands_for_a_list_of_one(string text, string expected)
    {
        var reader = MappingReader.Open(Yaml.Mapping(text), Thing, new DiagnosticBag())!;
        Assert.Equal(expected, string.Join(' ', reader.Words(Several)));
    }

    [Fact]
    public void A_key_that_depends_is_missed_only_where_it_is_asked_for_as_required()
    {
        var bag = new DiagnosticBag();
        var reader = MappingReader.Open(Yaml.Mapping("title: x"), Thing, bag)!;

        Assert.Null(reader.Date(Date));
        Assert.Empty(bag.ToSorted());
        Assert.Null(reader.Date(Date.AsRequired()));
        Assert.Equal("a thing lacks the key 'date'.", Assert.Single(bag.ToSorted()).Message);
        Assert.Throws<InvalidOperationException>(() => Author.AsRequired());
    }

    [Fact]
    public void A_reader_cannot_ask_for_a_key_that_its_table_lacks_or_for_another_kind_of_value()
    {
        var reader = MappingReader.Open(Yaml.Mapping("title: x"), Thing, new DiagnosticBag())!;
        var undeclared = Key.Optional("title", KeyKind.Text, "x", "The same name in no table.");

        Assert.Contains("'title' is not declared", Assert.Throws<InvalidOperationException>(() => reader.Text(undeclared)).Message, StringComparison.Ordinal);
        Assert.Contains("a text, and is read as a date", Assert.Throws<InvalidOperationException>(() => reader.Date(Title)).Message, StringComparison.Ordinal);
        Assert.Contains("'title' is not declared to hold a mapping", Assert.Throws<InvalidOperationException>(() => reader.Nested(Title)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_found_for_its_meaning() => Assert.Equal("possible", Restarts.WordOf(2));

    private static (string Values, IReadOnlyList<Diagnostic> Found) Bind(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(new SourceText("x.yaml", text), Limits.Default, bag)!;
        if (MappingReader.Open(root, Thing, bag) is not { } reader) return ("", bag.ToSorted());
        var values = string.Join('|', reader.Text(Title), reader.Text(Author), reader.Id(Id),
            reader.Date(Date)?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), reader.DateOrMonth(Month), reader.WholeNumber(Part),
            reader.Flag(Draft), reader.Word(Restart), string.Join(';', reader.Texts(Tags)),
            reader.Nested(Nested) is null ? "no" : "yes");
        reader.Finish();
        return (values, bag.ToSorted());
    }
}
