namespace ReportGen.Tests.Sources;

/// <summary>Which comments behind plain values are told, because they may be no comments.</summary>
public sealed class CutValueTests
{
    [Theory]
    [InlineData("title: Patches for C # and more\n", "1:22")]
    [InlineData("caption: Number #1 of all\n", "1:17")]
    [InlineData("tags: [C #1\n  ]\n", "1:10")]
    [InlineData("- a\n- Issue #12\n", "2:9")]
    [InlineData("size: 3 MB #checked\n", "1:12")]
    [InlineData("note: folded over\n  two lines # and cut\n", "2:13")]
    [InlineData("- {size: 3, title: Issue #12\n  , id: a}\n", "1:26")]
    [InlineData("- {size: 3, title: Issue # 12\n  , id: a}\n", "1:26")]
    [InlineData("- {title: Issues 1, #2 and more\n  id: a}\n", "1:21")]
    [InlineData("[a, #b\n c]\n", "1:5")]
    public void A_comment_that_may_be_meant_as_text_is_a_warning(string text, string place)
    {
        var finding = Assert.Single(Yaml.Read(text).Found);
        Assert.Equal("RG1074", finding.Code.Id);
        Assert.False(finding.IsError);
        Assert.EndsWith($":{place}", finding.Span.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size: 3 MB # from the list\n")]
    [InlineData("id: a # the first\n")]
    [InlineData("title: 'Patches for C # and more' # quoted\n")]
    [InlineData("title: Patches for C# and more\n")]
    [InlineData("# title: a #1\ntitle: a\n  # below\n")]
    [InlineData("title: |\n  a # b\n")]
    [InlineData("severity: low ## sure\n")]
    [InlineData("list: # of all\n  - a\n")]
    [InlineData("{title: a, # the first\n id: b}\n")]
    [InlineData("{title: 'a', #b\n id: b}\n")]
    public void A_plain_comment_is_none(string text) => Assert.Empty(Yaml.Read(text).Found);
}
