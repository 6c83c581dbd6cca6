using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportGen.Site.Files;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

public sealed class SiteFilesTests
{
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void The_manifest_names_every_file_with_its_hash()
    {
        using var manifest = JsonDocument.Parse(Site.Bytes("manifest.json"));

        Assert.Equal("ReportGen", manifest.RootElement.GetProperty("generator").GetString());
        var files = manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString());
        Assert.Equal(Site.Paths.Where(path => path != "manifest.json"), files.Keys);
        Assert.All(files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Site.Bytes(file.Key).Span)), file.Value));
    }

    [Fact]
    public void The_feed_has_whole_addresses_and_the_dates_of_the_content()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Site.Text("feed.xml")).Root;

        Assert.Equal("https://report.example/small/", feed?.Element(atom + "id")?.Value);
        Assert.Equal("2026-02-01T00:00:00Z", feed?.Element(atom + "updated")?.Value);
        Assert.Equal("https://report.example/small/feed.xml", feed?.Elements(atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")?.Value);
        Assert.Equal("The Authors", feed?.Element(atom + "author")?.Element(atom + "name")?.Value);
        Assert.Equal(
            ["https://report.example/small/posts/alpha-beta/ 2026-01-15T00:00:00Z", "https://report.example/small/posts/earlier/ 2026-01-01T00:00:00Z"],
            feed?.Elements(atom + "entry").Select(entry => $"{entry.Element(atom + "id")?.Value} {entry.Element(atom + "published")?.Value}"));
    }

    [Fact]
    public void The_sitemap_lists_the_pages_and_robots_names_it()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = XDocument.Parse(Site.Text("sitemap.xml")).Root?.Elements(map + "url").Select(url => url.Element(map + "loc")?.Value["https://report.example/small/".Length..]);

        Assert.Equal(["", "about/", "archive/", "charts/", "charts/sizes/", "claims/", "claims/confirmed/", "claims/contradicted/", "claims/exactly/", "claims/readings/no-far-end/", "claims/readings/other-byte-unit_alpha/", "claims/readings/other-byte-unit_beta/", "claims/readings/per-month/", "claims/readings/recount_all-records/", "claims/readings/rounded/", "claims/twice/", "corrections/", "data/", "data/alpha/", "data/alpha/alpha-records/", "data/alpha/records/", "data/beta/", "method/", "numbers/", "numbers/alpha-vs-beta/", "posts/alpha-beta/", "posts/earlier/", "series/the-debate/"], addresses);
        Assert.EndsWith("Sitemap: https://report.example/small/sitemap.xml\n", Site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_is_named_by_its_content_and_loads_fonts_that_exist()
    {
        var path = Site.Path("assets/site-", ".css");
        Assert.Equal($"assets/site-{Convert.ToHexStringLower(SHA256.HashData(Site.Bytes(path).Span))[..8]}.css", path);

        var fonts = Site.Text(path).Split("url(\"").Skip(1).Select(rest => "assets/" + rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains(font, Site.Paths));
        Assert.DoesNotContain(Site.Paths, file => file.EndsWith(".ttf", StringComparison.Ordinal));
    }

    [Fact]
    public void Datasets_can_be_had_as_authored_and_safe_for_spreadsheets()
    {
        Assert.Equal(SmallReport.Default.Texts["content/data/alpha.yaml"], Site.Text("data/alpha/alpha.yaml"));
        Assert.Equal(
            "\uFEFFid,title,advisory,kb,component,released,class,severity,severity_max,impact,size,restart,affects_full,cves,replaces,source,place\n" +
            "A-1,'=HYPERLINK(evil),,,,2008-02-03,security,,,,12 MB,required,stated,,,first,\n" +
            "A-2,\"Second, with a comma\",,,,2008-03,,,,,unknown,unknown,inferred,,,first,\n",
            Site.Text("data/alpha/alpha.csv"));
        using var json = JsonDocument.Parse(Site.Bytes("data/alpha/alpha.json"));
        Assert.Equal("a later note", json.RootElement.GetProperty("patches")[1].GetProperty("affects").GetProperty("full").GetProperty("basis").GetString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\tx", "'\tx")]
    [InlineData("1=1", "1=1")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData(null, "")]
    public void A_cell_cannot_become_a_formula(string? value, string expected)
    {
        var csv = new CsvWriter();
        csv.Row(value, "x");

        Assert.Equal($"\uFEFF{expected},x\n", Encoding.UTF8.GetString(csv.ToBytes().Span));
    }

    [Theory]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-200/3", "-200/3")]
    [InlineData("-13/3..9/2", "-13/3..9/2")]
    [InlineData("", "")]
    public void A_number_below_zero_stays_a_number(string digits, string expected)
    {
        var csv = new CsvWriter();
        csv.Row(CsvCell.Number(digits), "-0.5");

        Assert.Equal($"\uFEFF{expected},'-0.5\n", Encoding.UTF8.GetString(csv.ToBytes().Span));
    }

    [Fact]
    public void A_chart_s_data_keep_their_intervals_and_say_whether_the_ends_belong_to_them() => Assert.Equal(
        "\uFEFFrow,series,name,words,unit,nominal,low,low_included,high,high_included,exact,note\n" +
        "Alpha,,alpha.size,over 300 MB,MB,350,300,no,400,no,,half a year\n" +
        "Beta,,beta.size,100 MB,MB,100,99.5,yes,100.5,no,,\n",
        Site.Text(Site.Path("charts/sizes-", ".csv")));

    [Fact]
    public void The_whole_report_is_in_one_machine_readable_file()
    {
        using var document = JsonDocument.Parse(Site.Bytes("report.json"));
        var report = document.RootElement;

        var metric = report.GetProperty("metrics")[0];
        Assert.Equal("alpha-vs-beta", metric.GetProperty("id").GetString());
        Assert.Equal("ratio", metric.GetProperty("measure").GetProperty("kind").GetString());
        Assert.False(metric.GetProperty("measure").GetProperty("low").GetProperty("included").GetBoolean());
        Assert.Equal(["reported.alpha-size", "reported.beta-size"], metric.GetProperty("derivation").GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("name").GetString()));
        Assert.Equal(["confirmed", "contradicted"], report.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("verdict").GetString()));
        Assert.NotEqual(0, report.GetProperty("claims")[0].GetProperty("alternatives").GetArrayLength());
        Assert.Equal("3", report.GetProperty("selections")[0].GetProperty("measures")[0].GetProperty("measure").GetProperty("words").GetString());
        Assert.Equal("data/alpha/alpha.json", report.GetProperty("datasets")[0].GetProperty("records_file").GetString());
        Assert.Equal("sizes", report.GetProperty("charts")[0].GetProperty("id").GetString());
        Assert.Equal(0, report.GetProperty("coverage").GetProperty("total").GetProperty("unbound").GetInt32());
    }

    [Fact]
    public void Static_files_are_copied_as_they_are()
    {
        Assert.Equal("copied as it is", Site.Text("notes/plain.txt"));
        Assert.Equal("", Site.Text(".nojekyll"));
        Assert.StartsWith("<svg", Site.Text("favicon.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_in_different_cultures_give_the_same_bytes() =>
        Assert.Equal(Site.Text("manifest.json"), OtherCulture.RunOnAllThreads("tr-TR", SmallReport.Default.DrawnAgain).Text("manifest.json"));

    [Fact]
    public void No_text_file_has_a_carriage_return_and_only_those_for_spreadsheets_begin_with_a_byte_order_mark() => Assert.All(
        Site.Paths.Where(path => Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".csv" or ".txt" or ".css"),
        path =>
        {
            Assert.DoesNotContain("\r", Site.Text(path), StringComparison.Ordinal);
            Assert.Equal(Path.GetExtension(path) == ".csv", Site.Bytes(path).Span is [0xEF, 0xBB, 0xBF, ..]);
        });
}
