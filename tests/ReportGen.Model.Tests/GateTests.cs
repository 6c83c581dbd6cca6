using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

public sealed class GateTests
{
    /// <summary>A claim with another verdict has its name all the same: what refers to none is told in the same run.</summary>
    [Fact]
    public void A_wrong_verdict_hides_no_unknown_name()
    {
        var files = BaseSite.Files.Select(file => file.Path switch
        {
            "content/claims.yaml" => Edited(file, "expect: confirmed", "expect: contradicted"),
            "content/posts/first.md" => Edited(file, "summary: What", "key: claim:twice\nsummary: What"),
            _ => file,
        });

        Assert.Equal(
            ["RG4009", "RG6011"],
            ModelReader.Read(SourceTree.Of(files), ModelOptions.Default).Diagnostics.Where(found => found.IsError).Select(found => found.Code.Id).Order(StringComparer.Ordinal));
    }

    private static SourceFile Edited(SourceFile file, string old, string changed) =>
        new(file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace(old, changed, StringComparison.Ordinal)));
}
