using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>The shipped report is built, and drawn, alike in cultures that write numbers, letters and days otherwise.</summary>
public sealed class ShippedCultureTests
{
    private static readonly Lazy<OutputTree> Built = new(Build);

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Another_culture_gives_the_same_bytes(string name)
    {
        var expected = Built.Value;
        var other = OtherCulture.RunOnAllThreads(name, Build);

        Assert.Equal(expected.Files.Keys, other.Files.Keys);
        Assert.DoesNotContain(expected.Files, file => !file.Value.Span.SequenceEqual(other.Files[file.Key].Span));
    }

    private static OutputTree Build()
    {
        var built = Pipeline.Run(ShippedReport.Sources, BuildOptions.Default);
        return built.Output ?? throw new InvalidOperationException("The shipped report is not built.");
    }
}
