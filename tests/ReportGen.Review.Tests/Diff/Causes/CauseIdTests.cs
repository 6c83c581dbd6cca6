using ReportGen.Diff;

namespace ReportGen.Tests.Diff.Causes;

public class CauseIdTests
{
    [Theory]
    [InlineData("alpha", "A1", "record-alpha.A1")]
    [InlineData(null, "content/posts/first.md", "record-content_posts_first.md")]
    public void An_id_is_made_of_what_a_cause_is(string? within, string subject, string id) => Assert.Equal(id, Of(within, subject));

    [Theory]
    [InlineData("A 1", "A-1")]
    [InlineData("a/b", "a_b")]
    [InlineData("ä", "ö")]
    public void Subjects_that_look_alike_have_two_ids(string one, string other)
    {
        Assert.NotEqual(Of("alpha", one), Of("alpha", other));
        Assert.Matches("^[A-Za-z0-9._-]+$", Of("alpha", one));
    }

    [Fact]
    public void A_cause_is_the_same_wherever_it_is_found() =>
        Assert.Equal(new Cause(CauseKind.Record, "alpha", "A1", "It was changed.", []), new Cause(CauseKind.Record, "alpha", "A1", "It was changed.", []));

    private static string Of(string? within, string subject) => new Cause(CauseKind.Record, within, subject, "It was changed.", []).Id;
}
