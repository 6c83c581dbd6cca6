using ReportGen.Narrative;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Reading;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

/// <summary>What <c>docs/writing.md</c> tells authors.</summary>
public sealed class WritingGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.Combine("docs", "writing.md"));

    [Fact]
    public void It_names_every_language_of_code_and_every_kind_of_admonition()
    {
        Assert.All(CodeLanguage.All, language => Assert.Contains($"`{language.Word}`", Guide, StringComparison.Ordinal));
        Assert.All(AdmonitionKind.Marks, mark => Assert.Contains($"`{mark[2..^1]}`", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void It_names_every_finding_of_Markdown() =>
        Assert.All(
            NarrativeCodes.All.Where(code => string.CompareOrdinal(code.Id, "RG6040") >= 0),
            code => Assert.Contains(code.Id, Guide, StringComparison.Ordinal));
}
