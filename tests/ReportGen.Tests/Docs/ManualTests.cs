using System.Text;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary>The documents are a report, which <c>./build.ps1 docs</c> builds.</summary>
public sealed class ManualTests
{
    [Fact]
    public void It_builds_without_a_finding_but_that_it_has_no_posts_no_address_and_a_letter_that_its_font_lacks()
    {
        var files = Manual.Files;
        if (Documents.AreWritten) Write(files);
        var result = Pipeline.Run(SourceTree.Over(EmbeddedTheme.Read(), files), BuildOptions.Default);

        Assert.Equal("", string.Join('\n', result.Diagnostics.Where(found => found.Code.Id is not ("RG6007" or "RG7504" or "RG7598")).Select(found => found.ToString())));
        Assert.NotNull(result.Output);
        Assert.Equal(Documents.All.Length, result.Output.Files.Keys.Count(path => Documents.All.Any(document => path == $"{ManualPage.Slug(document)}/index.html")));
        Assert.Contains(">Reference</a>", Encoding.UTF8.GetString(result.Output.Files["start/index.html"].Span), StringComparison.Ordinal);
        Assert.DoesNotContain("Every number here is computed", Encoding.UTF8.GetString(result.Output.Files["start/index.html"].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_names_every_document_once_by_four_kinds()
    {
        Assert.Equal(["Tutorial", "Guides", "Reference", "Explanations"], Manual.Index.Select(part => part.Kind));
        Assert.Equal(Documents.All, Manual.Index.SelectMany(part => part.Entries).Select(entry => entry.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_becomes_a_page() => Assert.Equal(
        "---\ntitle: 'It''s one'\nslug: files\nsummary: 'First, with code.'\n---\nSee [start](/start/#begin), [below](#here), the README and `[x](y.md)`.\n\n```markdown\n[x](start.md)\n```\n",
        ManualPage.Text("docs/data.md", "# It's one\n\nFirst, with `code`. See [start](start.md#begin), [below](#here), [the README](../README.md) and `[x](y.md)`.\n\n```markdown\n[x](start.md)\n```\n"));

    private static void Write(IEnumerable<SourceFile> files)
    {
        var folder = RepositoryRoot.Combine("artifacts", "docs");
        foreach (var part in new[] { "content", "templates" })
            if (Directory.Exists(Path.Combine(folder, part))) Directory.Delete(Path.Combine(folder, part), recursive: true);
        foreach (var file in files)
        {
            var path = Path.Combine([folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }
}
