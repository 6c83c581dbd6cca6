using ReportGen.Diff;

namespace ReportGen.Tests.Diff.Definitions;

/// <summary>What got another id and another meaning at once is paired on strong evidence only.</summary>
public class SuccessorTests
{
    [Fact]
    public void The_same_title_in_the_same_texts_is_one_metric_with_another_value()
    {
        var found = SiteDiff.Compare(Report("old", "a / b", "Ratio", "3", "posts/a.md"), Report("new", "a * b", "Ratio", "5", "posts/a.md"));

        Assert.Equal((DefinitionDifference.Redefined, "new", "old"), Assert.Single(found.Definitions) is var change ? (change.Difference, change.Id, change.IdBefore) : default);
        var number = Assert.Single(found.Numbers);
        Assert.Equal(("old", "3", "new", "5"), (number.NameBefore, number.WordsBefore, number.Name, number.WordsAfter));
        Assert.Empty(found.Bindings);
        Assert.Contains("under the same title and used in the same places", Assert.Single(found.Causes, cause => cause.Kind == CauseKind.Formula).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Another ratio", "posts/a.md", 1)]
    [InlineData("Ratio", "posts/b.md", 1)]
    [InlineData("Ratio", "posts/a.md", 2)]
    public void Another_title_another_text_or_another_count_is_no_evidence(string title, string file, int count)
    {
        var found = SiteDiff.Compare(Report("old", "a / b", "Ratio", "3", "posts/a.md"), Report("new", "a * b", title, "5", file, count));

        Assert.Empty(found.Numbers);
        Assert.Equal(("new", "old"), (Assert.Single(found.NumbersAdded).Name, Assert.Single(found.NumbersRemoved).Name));
    }

    [Fact]
    public void A_metric_that_nothing_uses_is_not_paired() =>
        Assert.Empty(SiteDiff.Compare(Report("old", "a / b", "Ratio", "3", null), Report("new", "a * b", "Ratio", "5", null)).Numbers);

    [Fact]
    public void Where_a_second_one_has_the_title_nobody_knows_which_became_which()
    {
        var found = SiteDiff.Compare(
            Report("old", "a / b", "Ratio", "3", "posts/a.md"),
            Report("new", "a * b", "Ratio", "5", "posts/a.md", 1, """, {"id": "other", "title": "Ratio", "formula": "a - b", "measure": {"kind": "count", "words": "7"} }"""));

        Assert.Empty(found.Numbers);
        Assert.Equal(2, found.NumbersAdded.Length);
    }

    private static Edition Report(string id, string formula, string title, string words, string? file, int count = 1, string others = "") => Written.Edition($$"""
        {"format": 5, "coverage": {"files": [{"path": "{{file ?? "posts/none.md"}}"{{(file is null ? "" : $$""", "bound": [{"name": "{{id}}", "count": {{count}} }]""")}} }]},
         "metrics": [{"id": "{{id}}", "title": "{{title}}", "formula": "{{formula}}", "measure": {"kind": "count", "words": "{{words}}"} }{{others}}]}
        """);
}
