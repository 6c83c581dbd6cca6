using System.Text;
using System.Xml.Linq;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

/// <summary>A chart's files say of themselves what the page says around it; the drawing in the page does not.</summary>
public sealed class ImprintTests
{
    private const string Caption = "caption: Full had [](metric:alpha-full.patches),\n    as its *notes* 'say'.";

    [Fact]
    public void A_file_carries_title_finding_source_report_licence_and_address()
    {
        var site = Build(("content/charts.yaml", "axis:", Caption + "\n  axis:"));

        Assert.Equal(
            ["The Full installation had many patches", "Full had 2, as its notes ‘say’.", "Source: Release notes", "A brief report (CC BY 4.0)", "https://small.example/charts/patches/"],
            Told(site));
    }

    [Fact]
    public void What_there_is_none_of_is_left_out()
    {
        var site = Build(("content/report.yaml", "base_url: https://small.example/\n", ""), ("content/report.yaml", "licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}\n", ""));

        Assert.Equal(["The Full installation had many patches", "Source: Release notes", "A brief report"], Told(site));
    }

    [Fact]
    public void Several_sources_are_named_as_the_page_names_them()
    {
        var site = Build(("content/charts.yaml", "source: [s1]", "source: [s1, s2]"), ("content/sources.yaml", "- id: s1", "- {id: s2, title: \"The second\\n  one\", url: \"https://b.example/\"}\n- id: s1"));

        Assert.Contains("Sources: Release notes; The second one", Told(site));
    }

    [Fact]
    public void At_another_address_only_the_pictures_have_another_name()
    {
        var (here, there) = (Build(), Build(("content/report.yaml", "base_url: https://small.example/", "base_url: https://other.example/r")));

        Assert.Contains("https://other.example/r/charts/patches/", Told(there));
        Assert.Equal([".png", ".svg"], there.Files.Keys.Except(here.Files.Keys).Select(path => Path.GetExtension(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_drawing_in_the_page_has_no_words_around_it()
    {
        var site = Build(("content/posts/first.md", "The Full", "![](chart:patches)\n\nThe Full"));
        var page = Encoding.UTF8.GetString(site.Files["posts/first/index.html"].Span);
        var drawing = page[page.IndexOf("<svg data-drawing", StringComparison.Ordinal)..page.LastIndexOf("</svg>", StringComparison.Ordinal)];

        Assert.DoesNotContain("Release notes", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("small.example", drawing, StringComparison.Ordinal);
    }

    /// <summary>What the SVG says in words of what it shows in outlines, without the alternative text.</summary>
    private static IEnumerable<string> Told(OutputTree site)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(site.Files.Single(file => file.Key.StartsWith("charts/", StringComparison.Ordinal) && file.Key.EndsWith(".svg", StringComparison.Ordinal)).Value.Span));
        var texts = svg.Root!.Elements().Where(element => element.Name.LocalName is "title" or "desc").Select(element => element.Value);
        return string.Join('\n', texts).Split('\n').Where(line => !line.StartsWith("Bar chart", StringComparison.Ordinal) && !line.Contains("; Core", StringComparison.Ordinal));
    }

    private static OutputTree Build(params (string Path, string Old, string New)[] edits)
    {
        var files = BaseSite.Files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(edits.Where(edit => edit.Path == file.Path).Aggregate(Encoding.UTF8.GetString(file.Bytes.Span), (text, edit) =>
        {
            Assert.Contains(edit.Old, text, StringComparison.Ordinal);
            return text.Replace(edit.Old, edit.New, StringComparison.Ordinal);
        }))));
        var built = Pipeline.Run(BuiltInTheme.Files(files), DrawnReport.Options);
        return built.Output ?? throw new InvalidOperationException(string.Join('\n', built.Diagnostics));
    }
}
