using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Look;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Diff.Charts;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Look;

public sealed class LookComparerTests
{
    private static readonly string Style = Encoding.UTF8.GetString((BuiltInTheme.Files().Find("templates/assets/site.css")?.Bytes ?? default).Span);

    [Fact]
    public void Equal_looks_differ_nowhere_whatever_the_data_are()
    {
        Assert.Empty(LookComparer.Compare(SmallReport.Before, SmallReport.Before));
        Assert.Empty(LookComparer.Compare(SmallReport.Before, SmallReport.Changed((SmallReport.Alpha, "size: 4 MB", "size: 5 MB"))));
    }

    [Theory]
    [InlineData("series1: {light: '#8a1c1c', dark: '#4a86c8'}", "series1 on light pages", "#2b6cb0", "#8a1c1c")]
    [InlineData("series4: {light: '#7722dd', dark: '#9955ff'}", "series4 on dark pages", "#8844ff", "#9955ff")] // published as #84f and #95f
    [InlineData("ink: {light: '#000000', dark: '#e9e6df'}", "ink on light pages", "#16191d", "#000000")]
    [InlineData("contradicted: {light: '#800000', dark: '#f7aea2'}", "contradicted on light pages", "#8c1d10", "#800000")] // a colour with a shorter name
    [InlineData("shade: {light: '#16191d30', dark: '#e9e6df33'}", "shade on light pages", "#16191d26", "#16191d30")]
    public void A_colour_is_told_by_its_role_and_ground(string palette, string field, string before, string after) =>
        Assert.Equal([new FieldChange(field, before, after)], LookComparer.Compare(SmallReport.Before, SmallReport.With((SmallReport.Palette, palette))).ToArray());

    [Fact]
    public void Another_font_is_told_by_what_it_is_for()
    {
        var tree = BuiltInTheme.Files();
        var regular = tree.Find(Theme.RegularFontPath)?.Bytes ?? default;
        var fields = LookComparer.Compare(SmallReport.Before, SmallReport.Of([.. SmallReport.Sources, new SourceFile(Theme.HeadingFontPath, regular)], BuildOptions.Default));

        var font = Assert.Single(fields, field => field.Field.StartsWith("font ", StringComparison.Ordinal));
        Assert.Equal("font heading", font.Field);
        Assert.EndsWith(".woff2", font.Before, StringComparison.Ordinal);
        Assert.EndsWith(".ttf", font.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_rules_are_counted()
    {
        var field = Assert.Single(LookComparer.Compare(SmallReport.Before, SmallReport.With(("templates/assets/site.css", Style + ".planted { color: var(--ink) }\n@media print { .planted { color: red } }\n"))));

        Assert.Equal("other rules", field.Field);
        Assert.EndsWith("rules, 0 only here", field.Before, StringComparison.Ordinal);
        Assert.EndsWith("rules, 2 only here", field.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_in_another_order_are_told()
    {
        var (one, other) = (SmallReport.With(("templates/assets/site.css", Style + ".a { color: red }\n.b { color: red }\n")), SmallReport.With(("templates/assets/site.css", Style + ".b { color: red }\n.a { color: red }\n")));

        Assert.Equal("order of other rules", Assert.Single(LookComparer.Compare(one, other)).Field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("}}}{{{((\"")]
    [InlineData("@media{@media{:root{--ink:")]
    [InlineData("/* never closed")]
    public void A_broken_sheet_is_compared_all_the_same(string css)
    {
        var before = SmallReport.Before;
        var after = before with { Files = before.Files.SetItem("assets/other-01234567.css", Encoding.UTF8.GetBytes(css)) };

        Assert.Empty(LookComparer.Compare(after, after));
        Assert.Equal(css is "" or "/* never closed" ? 0 : 1, LookComparer.Compare(before, after).Length);
    }

    [Fact]
    public void A_deeply_nested_sheet_is_text() =>
        Assert.Single(LookComparer.Compare(SmallReport.Before, SmallReport.Before with { Files = SmallReport.Before.Files.Add("assets/deep-01234567.css", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("@media x{", 50_000)))) }));
}
