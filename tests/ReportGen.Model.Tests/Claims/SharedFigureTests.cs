using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>A figure that several sources state is each one's own.</summary>
public sealed class SharedFigureTests
{
    [Theory]
    [InlineData("", false, "")]
    [InlineData(", also: [s2]", true, "")]
    [InlineData(", also: [s1]", false, "RG2076 's1' is named as a source of this figure already.")]
    [InlineData(", also: [s2, s2]", true, "RG2076 's2' is named as a source of this figure already.")]
    [InlineData(", also: [s3]", false, "RG2011 's3' is not the id of a source.")]
    public void A_source_that_repeats_a_figure_counts_as_its_source(string also, bool isOwn, string finding)
    {
        var room = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s1, title: A, author: A}\n- {id: s2, title: B, author: B}\n"),
            ("content/data/d.yaml", $$"""
                id: d
                title: D
                vendor: V
                product: P
                sources: [s1]
                covers: {from: 2008-01-01, to: 2008-12-31}
                complete: false
                reported:
                  - {id: stated, title: R, measure: patches, value: 32, source: s1{{also}}}
                """),
            ("content/claims.yaml", "- {id: c, says: It is half., source: s2, date: 2008-12-31, place: here, metric: reported.stated, equals: '32', expect: confirmed}\n"));

        Assert.Equal(finding, string.Join('\n', room.Diagnostics.Where(found => found.Code.Id.StartsWith("RG2", StringComparison.Ordinal)).Select(found => $"{found.Code.Id} {found.Message}")));
        if (room.Claims.Claims.FirstOrDefault() is { } judged) Assert.Equal(isOwn, judged.Verdict.RestsOnClaimantsOwnFigures);
        else Assert.NotEmpty(finding);
    }
}
