using System.Collections.Immutable;
using System.Text;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>An earlier site saves drawing and changes nothing: a build with one gives the bytes of a build without.</summary>
public sealed class EarlierSiteTests
{
    private static readonly SourceTree Tree = DemonstrationReport.Tree();
    private static readonly OutputTree Clean = Build(Tree, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty);

    [Fact]
    public void With_an_earlier_site_of_the_same_report_nothing_is_drawn_and_nothing_changes()
    {
        AssertSame(Clean, Build(Tree, Clean.Files));

        // Marks in the earlier drawings come out again: none of them was drawn.
        var drawings = Clean.Files.Keys.Where(path => path.StartsWith("cards/", StringComparison.Ordinal) || (path.StartsWith("charts/", StringComparison.Ordinal) && path.EndsWith(".svg", StringComparison.Ordinal))).ToArray();
        var marked = Build(Tree, drawings.Aggregate(Clean.Files, (files, path) => files.SetItem(path, Encoding.UTF8.GetBytes($"mark of {path}"))));
        Assert.NotEmpty(drawings);
        Assert.All(drawings, path => Assert.Equal($"mark of {path}", Encoding.UTF8.GetString(marked.Files[path].Span)));
    }

    [Theory]
    [InlineData("content/data/demo.yaml", "427819008 bytes", "627819008 bytes")]
    [InlineData("content/posts/sizes.md", "title: Sizes", "title: All sizes")]
    public void What_changed_in_the_report_is_drawn_as_without_an_earlier_site(string path, string old, string changed)
    {
        var tree = DemonstrationReport.Tree(path, old, changed);

        AssertSame(Build(tree, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty), Build(tree, Clean.Files));
    }

    [Theory]
    [InlineData("templates/palette.yaml")]
    [InlineData(Theme.SemiBoldFontPath)]
    public void What_changed_in_the_theme_is_drawn_as_without_an_earlier_site(string path)
    {
        var bytes = path == Theme.SemiBoldFontPath ? Tree.Files[Theme.RegularFontPath].Bytes : Encoding.UTF8.GetBytes("series1: {light: \"#123456\", dark: \"#abcdef\"}\n");
        var tree = Tree with { Files = Tree.Files.SetItem(path, new SourceFile(path, bytes)) };

        var (fresh, after) = (Build(tree, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty), Build(tree, Clean.Files));

        AssertSame(fresh, after);
        Assert.DoesNotContain(after.Files.Keys, key => key.StartsWith("charts/", StringComparison.Ordinal) && !key.EndsWith(".html", StringComparison.Ordinal) && Clean.Files.ContainsKey(key));
    }

    private static OutputTree Build(SourceTree tree, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> earlier)
    {
        var built = Pipeline.Run(tree, BuildOptions.Default with { EarlierFiles = earlier.ToImmutableDictionary(StringComparer.Ordinal) });
        Assert.Empty(built.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString()));
        return built.Output!;
    }

    private static void AssertSame(OutputTree expected, OutputTree actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.Empty(expected.Files.Where(file => !file.Value.Span.SequenceEqual(actual.Files[file.Key].Span)).Select(file => file.Key));
    }
}
