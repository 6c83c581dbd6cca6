using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Files;
using ReportGen.Diff.Pages;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Files;

/// <summary>The same report at several addresses and at none.</summary>
public class AddressTests
{
    private static readonly ImmutableDictionary<string, Lazy<Edition>> Editions = new[] { "https://a.example/repo/", "https://b.example/", "https://b.example/deep/er/", "http://xyz.example:8080/x/", "" }
        .ToImmutableDictionary(address => address, address => new Lazy<Edition>(() => Build(address, text => text)));

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var before in Editions.Keys.Order(StringComparer.Ordinal))
            {
                foreach (var after in Editions.Keys.Order(StringComparer.Ordinal).Where(after => after != before)) pairs.Add(before, after);
            }

            return pairs;
        }
    }

    [Fact]
    public void Another_address_changes_no_name_of_a_file_but_the_mark_of_its_pictures()
    {
        var (here, elsewhere) = (Editions["https://a.example/repo/"].Value.Files.Keys, Editions["https://b.example/deep/er/"].Value.Files.Keys);

        Assert.Equal(here.Select(HashedName.WithoutImprint), elsewhere.Select(HashedName.WithoutImprint));
        Assert.Contains(here.Except(elsewhere), path => path.EndsWith(".png", StringComparison.Ordinal)); // pictures of charts show the address
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Another_address_is_no_difference(string from, string to)
    {
        var (before, after) = (Editions[from].Value, Editions[to].Value);

        Assert.Empty(FileComparer.Compare(before, after));
        Assert.Empty(SitePages.Changed(before, after));
        var (pagesBefore, pagesAfter) = SitePages.AtOneAddress(before, after, [.. before.Files.Keys.Union(after.Files.Keys).Where(SitePages.IsPage)]);
        Assert.Empty(Written.Compare(before, after, pagesBefore, pagesAfter));
        Assert.Empty(LossFinder.Find(before, after, pagesBefore, pagesAfter));
        Assert.Empty(FrontMatterComparer.Compare(before, after, Written.NoFields));
    }

    [Theory]
    [InlineData("https://b.example/")]
    [InlineData("")]
    public void A_changed_word_is_seen_at_any_address_and_nothing_else(string address)
    {
        var before = Editions["https://a.example/repo/"].Value;
        var after = Build(address, text => text.Replace("those of the Core installation", "as many as the Core installation", StringComparison.Ordinal));
        var changed = SitePages.Changed(before, after);

        Assert.Equal(["posts/first/index.html"], changed);
        var (pagesBefore, pagesAfter) = SitePages.AtOneAddress(before, after, changed);
        var page = Assert.Single(Written.Compare(before, after, pagesBefore, pagesAfter));
        var block = Assert.Single(Assert.Single(page.Sections).Blocks);
        Assert.Contains("[-those of-]", Written.Marked(block), StringComparison.Ordinal);
        Assert.Equal(
            address.Length == 0 ? ["manifest.json", "posts/first/index.html"] : ["feed.xml", "manifest.json", "posts/first/index.html"],
            FileComparer.Compare(before, after).Select(file => file.Path));
    }

    /// <summary>The base report at an address; at none where it is empty.</summary>
    private static Edition Build(string address, Func<string, string> edit)
    {
        var files = BaseSite.Files.Select(file => file.Path switch
        {
            "content/report.yaml" => Edited(file, text => text.Replace("base_url: https://small.example/\n", address.Length == 0 ? "" : $"base_url: {address}\n", StringComparison.Ordinal)),
            _ => Edited(file, edit),
        });
        var output = KeptBuild.Run(BuiltInTheme.Files(files), DrawnReport.Options).Output ?? throw new InvalidOperationException("the base report does not build");
        return EditionReader.Read(address, output.Files).Value ?? throw new InvalidOperationException("the base report is no edition");
    }

    private static SourceFile Edited(SourceFile file, Func<string, string> edit) =>
        new(file.Path, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(file.Bytes.Span))));
}
