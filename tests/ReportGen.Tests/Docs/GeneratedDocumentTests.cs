using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary>Documents that are made from the code say what the code says.</summary>
public sealed class GeneratedDocumentTests
{
    public static TheoryData<string> Paths => [.. GeneratedDocuments.All.Select(made => made.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_is_in_step_with_the_code(string path)
    {
        var text = GeneratedDocuments.Text(path);
        var file = RepositoryRoot.Combine(path.Split('/'));
        if (Documents.AreWritten) File.WriteAllText(file, text);

        Assert.True(text == File.ReadAllText(file), $"{path} is not what the code gives: run './build.ps1 docs'.");
    }

    [Fact]
    public void Most_findings_are_shown_with_their_words()
    {
        var text = FindingsDocument.Text();
        var (kinds, told) = (text.Split("\n#### ").Length - 1, text.Split("\n- Told: ").Length - 1);

        Assert.True(told * 10 > kinds * 8, $"{told} of {kinds}");
    }
}
