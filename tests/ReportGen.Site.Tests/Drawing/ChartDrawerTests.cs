using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Drawing;
using ReportGen.Look;

namespace ReportGen.Tests.Drawing;

public sealed class ChartDrawerTests
{
    private static readonly ImmutableDictionary<string, Lazy<ReportGen.Drawing.Drawing>> Drawn = SampleCharts.All.ToImmutableDictionary(
        chart => chart.Id,
        chart => new Lazy<ReportGen.Drawing.Drawing>(() => ChartDrawer.Draw(chart, SampleCharts.Imprint, SampleCharts.Theme)),
        StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. SampleCharts.All.Select(chart => chart.Id)];

    [Fact]
    public void The_bytes_do_not_depend_on_order_or_number_of_threads()
    {
        var alone = SampleCharts.All.Select(chart => Fingerprint(Draw(chart.Id))).ToArray();

        var shared = new Illustrator(SampleCharts.Theme, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);
        var crowd = Enumerable.Range(0, SampleCharts.All.Length)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(8).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(at => Fingerprint(shared.Draw(SampleCharts.All[^(1 + (at % SampleCharts.All.Length))], SampleCharts.Imprint)))
            .ToArray();

        for (var at = 0; at < crowd.Length; at++) Assert.Equal(alone[^(1 + (at % alone.Length))], crowd[at]);
    }

    [Fact]
    public void Another_theme_gives_another_drawing()
    {
        var red = SampleCharts.Theme with { Palette = new Palette(SampleCharts.Theme.Palette.Colours.SetItem("emphasis", new PaletteColour("#ff0000", "#ff0000"))) };

        var (usual, other) = (ChartDrawer.Draw(SampleCharts.Nines, SampleCharts.Imprint, SampleCharts.Theme), ChartDrawer.Draw(SampleCharts.Nines, SampleCharts.Imprint, red));

        Assert.NotEqual(usual.Key, other.Key);
        Assert.Equal(usual.InlineSvg, other.InlineSvg.Replace(other.Key, usual.Key, StringComparison.Ordinal));
        Assert.NotEqual(usual.StandaloneSvg, other.StandaloneSvg);
        Assert.False(usual.Png.Span.SequenceEqual(other.Png.Span));
        Assert.NotEqual(SampleCharts.Theme.Hash, red.Hash);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_gets_a_wide_and_a_narrow_image_that_are_described(string id)
    {
        var images = Images(id);

        Assert.Equal(["chart chart-wide", "chart chart-narrow"], images.Select(image => (string?)image.Attribute("class")));
        Assert.All(images, image =>
        {
            Assert.Equal("img", (string?)image.Attribute("role"));
            string[] ids = [(string?)image.Attribute("aria-labelledby") ?? "", (string?)image.Attribute("aria-describedby") ?? ""];
            Assert.Equal(image.Elements().Take(2).Select(element => (string?)element.Attribute("id")), ids);
            Assert.All(ids, described => Assert.StartsWith($"chart-{id}-", described, StringComparison.Ordinal));
            Assert.Equal($"The finding of {id} & <more>", image.Element("title")?.Value);
            Assert.Equal($"Alternative text of {id}.", image.Element("desc")?.Value);
            Assert.Null(image.Attribute("width"));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_gets_roles_and_no_colours_styles_or_scripts(string id)
    {
        var elements = Images(id).SelectMany(image => image.Descendants()).Where(element => element.Name.LocalName is not ("title" or "desc")).Where(element => !IsUnseen(element)).ToArray();

        var roles = Enum.GetValues<ColourRole>().Select(Palette.ClassOf).ToHashSet(StringComparer.Ordinal);
        Assert.All(elements, element =>
        {
            Assert.Contains((string?)element.Attribute("class") ?? "", roles);
            Assert.Contains(element.Attributes(), attribute => attribute.Name.LocalName is "fill" or "stroke" && attribute.Value == "currentColor");
            Assert.Null(element.Attribute("style"));
            Assert.Null(element.Attribute("font-family"));
            Assert.Null(element.Attribute("clip-path"));
        });
        Assert.Contains(elements, element => element.Name.LocalName == "text");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_mark_tells_its_value_under_a_pointer_and_to_nobody_twice(string id)
    {
        Assert.All(Images(id).Take(1).Append(XDocument.Parse(Draw(id).StandaloneSvg.Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal)).Root!), image =>
        {
            var areas = image.Elements("g").Single(group => (string?)group.Attribute("pointer-events") == "all");
            Assert.Equal(("none", "true"), ((string?)areas.Attribute("fill"), (string?)areas.Attribute("aria-hidden")));
            Assert.NotEmpty(areas.Elements());
            Assert.All(areas.Elements(), area => Assert.NotEqual("", area.Element("title")?.Value.Trim()));
            Assert.All(areas.DescendantsAndSelf(), element => Assert.Null(element.Attribute("tabindex")));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Numbers_have_at_most_two_decimals(string id)
    {
        var drawing = Draw(id);

        foreach (var svg in new[] { drawing.InlineSvg, drawing.StandaloneSvg })
            Assert.DoesNotMatch(@"[ LMQC""]-?\d*\.\d{3,}", Regex.Replace(svg, "<(title|desc).*?</", "", RegexOptions.Singleline));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_file_stands_alone_with_every_word_an_outline(string id)
    {
        var file = XDocument.Parse(Draw(id).StandaloneSvg);

        var names = file.Descendants().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain("text", names);
        Assert.Contains("use", names);
        var glyphs = file.Descendants().Where(element => element.Name.LocalName == "path").Select(path => $"#{(string?)path.Attribute("id")}").ToHashSet(StringComparer.Ordinal);
        Assert.All(file.Descendants().Where(element => element.Name.LocalName == "use"), use => Assert.Contains((string?)use.Attribute("href") ?? "", glyphs));
        Assert.DoesNotContain("currentColor", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_stands_twice_on_a_page_of_all_charts()
    {
        var page = string.Concat(SampleCharts.All.Select(chart => Draw(chart.Id).InlineSvg));

        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(4 * SampleCharts.All.Length, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_unknown_colour_in_the_drawing_is_a_defect() =>
        Assert.Throws<InvalidOperationException>(() => Shapes("<rect fill=\"black\" width=\"1\" height=\"1\"/>"));

    [Fact]
    public void Shapes_are_written_in_their_order_without_clip_paths_and_background()
    {
        var (surface, ink) = (SvgRewriter.Stand(ColourRole.Surface).ToHex(), SvgRewriter.Stand(ColourRole.Ink).ToHex());
        var shapes = Shapes(
            $"""<clipPath id="a"><rect width="9"/></clipPath><rect fill="{ink}" width="1.005"/><rect fill="{surface}"/><g><path fill="none" stroke="{ink}" stroke-miterlimit="4" d="M.5 0"/></g>""");

        var svg = new System.Text.StringBuilder("<svg>");
        shapes.Write(svg, (paint, role) => $"{paint}=\"{role}\"");
        Assert.Equal("<svg><rect fill=\"Ink\" width=\"1\"/>\n<path fill=\"none\" stroke=\"Ink\" d=\"M0.5 0\"/>\n", svg.ToString());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(-0.05, "-0.05")]
    [InlineData(1.005, "1")] // a little less than that, in binary
    [InlineData(0.125, "0.13")]
    [InlineData(-0.125, "-0.13")]
    [InlineData(12.3, "12.3")]
    [InlineData(99.999, "100")]
    [InlineData(-1536.5, "-1536.5")]
    public void A_number_has_two_decimals_at_most(double value, string number) => Assert.Equal(number, SvgRewriter.Number(value));

    [Fact]
    public void Lines_and_areas_that_look_alike_and_follow_each_other_are_one_path()
    {
        var (muted, ink) = (SvgRewriter.Stand(ColourRole.Muted).ToHex(), SvgRewriter.Stand(ColourRole.Ink).ToHex());
        var shapes = Shapes(
            $"""
            <path fill="none" stroke="{ink}" d="M0 0L1 1"/><path fill="none" stroke="{ink}" d="M2 2L3 3"/><path fill="none" stroke="{muted}" d="M4 4"/><path fill="none" stroke="{ink}" d=""/>
            <rect fill="{ink}" x="1" width="2" height="3"/><rect fill="{ink}" y="4" width="5" height="6"/><rect fill="{muted}" width="7" height="8"/>
            <rect fill="{muted}" fill-opacity="0.5" width="7" height="8"/><rect fill="{muted}" fill-opacity="0.5" width="9" height="9"/>
            <ellipse fill="{ink}" cx="5" cy="6" rx="1.25" ry="2"/><ellipse fill="{ink}" cx="7" cy="8" rx="1.25" ry="2"/><ellipse fill="{muted}" cx="7" cy="8" rx="1" ry="2"/>
            """);

        var svg = new System.Text.StringBuilder();
        shapes.Write(svg, (paint, role) => $"{paint}=\"{role}\"");
        Assert.Equal(
            [
                "<path fill=\"none\" stroke=\"Ink\" d=\"M0 0L1 1M2 2L3 3\"/>", "<path fill=\"none\" stroke=\"Muted\" d=\"M4 4\"/>",
                "<path fill=\"Ink\" d=\"M1 0h2v3h-2zM0 4h5v6h-5z\"/>", "<rect fill=\"Muted\" width=\"7\" height=\"8\"/>",
                "<rect fill=\"Muted\" fill-opacity=\"0.5\" width=\"7\" height=\"8\"/>", "<rect fill=\"Muted\" fill-opacity=\"0.5\" width=\"9\" height=\"9\"/>",
                "<path fill=\"Ink\" d=\"M5 6m-1.25 0a1.25 2 0 1 0 2.5 0a1.25 2 0 1 0 -2.5 0zM7 8m-1.25 0a1.25 2 0 1 0 2.5 0a1.25 2 0 1 0 -2.5 0z\"/>",
                "<ellipse fill=\"Muted\" cx=\"7\" cy=\"8\" rx=\"1\" ry=\"2\"/>",
            ],
            svg.ToString().TrimEnd('\n').Split('\n'));
    }

    private static DrawnShapes Shapes(string elements)
    {
        using var svg = System.Xml.XmlReader.Create(new StringReader($"<svg>{elements}</svg>"));
        return SvgRewriter.Shapes(svg);
    }

    [Theory]
    [InlineData("M1.006 2.344L-0.001 3", "M1.01 2.34L0 3")]
    [InlineData("10 200 3.5", "10 200 3.5")]
    [InlineData("M1 556.625L1 43M69.6619 556.625", "M1 556.63L1 43M69.66 556.63")]
    [InlineData("1.5e-07", "0")]
    public void A_path_is_rounded_to_two_decimals(string path, string rounded) => Assert.Equal(rounded, SvgRewriter.Rounded(path));

    private static bool IsUnseen(XElement element) => element.AncestorsAndSelf().Any(one => (string?)one.Attribute("pointer-events") == "all");

    private static ReportGen.Drawing.Drawing Draw(string id) => Drawn[id].Value;

    private static XElement[] Images(string id) => [.. XDocument.Parse($"<page>{Draw(id).InlineSvg}</page>").Root!.Elements()];

    private static string Fingerprint(ReportGen.Drawing.Drawing drawing) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(drawing.Png.Span)) + drawing.InlineSvg + drawing.StandaloneSvg;
}
