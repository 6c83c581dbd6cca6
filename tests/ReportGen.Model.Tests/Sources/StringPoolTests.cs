using ReportGen.Sources.Yaml;

namespace ReportGen.Tests.Sources;

public sealed class StringPoolTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(10_000_000)]
    public void Equal_texts_are_kept_once_whatever_the_length_of_their_file(int length)
    {
        var pool = new StringPool(length);

        var first = pool.Share("summary".AsSpan());

        Assert.Equal("summary", first);
        Assert.Same(first, pool.Share(new string("summary")));
        Assert.Equal("summery", pool.Share("summery"));
    }
}
