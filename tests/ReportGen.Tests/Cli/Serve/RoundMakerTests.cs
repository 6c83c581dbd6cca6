using ReportGen.Cli.Commands.Serve.Rounds;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>One round after the other, without a watch and a server.</summary>
public sealed class RoundMakerTests : IDisposable
{
    private readonly Shell shell = new();
    private readonly RoundMaker maker;

    public RoundMakerTests()
    {
        shell.Folder.With("content/static/index.html", "a");
        maker = new RoundMaker(ServeCommandTests.OptionsOf("serve"), shell.Surroundings(TextWriter.Null, TextWriter.Null));
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_same_files_make_no_round_whatever_their_times()
    {
        var first = maker.Next(Round.None)!;
        File.SetLastWriteTimeUtc(shell.Folder.At("content/static/index.html"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Null(maker.Next(first));
        Assert.Equal(1, shell.Builds);
    }

    [Fact]
    public void A_build_knows_the_drawings_of_the_round_before()
    {
        shell.Folder.With("content/static/cards/c.png", "a");
        var first = maker.Next(Round.None)!;
        Assert.Empty(shell.LastOptions!.EarlierFiles);
        shell.Folder.With("content/static/index.html", "b");
        var second = maker.Next(first)!;

        Assert.Equal(["cards/c.png"], shell.LastOptions.EarlierFiles.Keys);
        Assert.NotEqual(first.SiteMark, second.SiteMark);
        Assert.Equal(["1 page changed: /"], second.Changes);
    }

    [Fact]
    public void A_site_that_is_the_same_keeps_its_mark()
    {
        var first = maker.Next(Round.None)!;
        shell.Folder.With("content/data/alpha.yaml", "x: y");
        var second = maker.Next(first)!;

        Assert.Equal((first.SiteMark, true), (second.SiteMark, second.IsNewest));
        Assert.Equal(["Nothing that readers get has changed."], second.Changes);
    }

    [Fact]
    public void What_cannot_be_built_or_read_keeps_the_last_site()
    {
        var first = maker.Next(Round.None)!;
        shell.Findings.Add(new(Shell.Error, null, "Broken.", null, []));
        shell.Folder.With("content/static/index.html", "b");
        var broken = maker.Next(first)!;
        Assert.Null(maker.Next(broken));
        Directory.Delete(shell.Folder.At("content"), recursive: true);
        var gone = maker.Next(broken)!;

        Assert.All(
            [broken, gone],
            round => Assert.Equal((first.Site, first.SiteMark, false), (round.Site, round.SiteMark, round.IsNewest)));
        Assert.Equal("error RG9902: Broken.\n", broken.Findings);
        Assert.StartsWith("error RG9002: ", gone.Findings, StringComparison.Ordinal);
        Assert.Null(maker.Next(gone));
    }

    [Fact]
    public void Findings_without_end_are_cut_at_a_line()
    {
        for (var at = 0; at < 150; at++)
            shell.Findings.Add(new(at % 2 == 0 ? Shell.Error : Shell.Warning, new($"content/{at}.md", 1, 1, 1, 1), $"{at} {new string('x', 1_000)}", null, []));
        var round = maker.Next(Round.None)!;

        Assert.False(round.HasSite);
        Assert.InRange(round.Findings.Length, 60_000, 66_000);
        Assert.EndsWith("x\nand more, which 'reportgen check' shows.\n", round.Findings, StringComparison.Ordinal);
    }
}
