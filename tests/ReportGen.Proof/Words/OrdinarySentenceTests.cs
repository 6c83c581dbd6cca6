using System.Text;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Sentences as people write them, none with a number that data could account for: a check that cries wolf is switched off.</summary>
public sealed class OrdinarySentenceTests
{
    [Fact]
    public void An_ordinary_sentence_gives_no_finding()
    {
        var body = string.Join("\n\n", OrdinarySentences.All);
        SourceFile[] files =
        [
            new("content/report.yaml", "title: A report\nsummary: A summary\n"u8.ToArray()),
            new("content/posts/a.md", Encoding.UTF8.GetBytes($"---\ntitle: A title\nsummary: A summary\ndate: 2026-01-02\n---\n\n{body}\n")),
        ];

        Assert.Empty(ModelReader.Read(SourceTree.Of(files), ModelOptions.Default).Diagnostics.Select(found => found.ToString()));
    }

    [Fact]
    public void There_are_two_hundred_of_them() => Assert.True(OrdinarySentences.All.Distinct(StringComparer.Ordinal).Count() >= 200, $"only {OrdinarySentences.All.Length} are written");
}
