using System.Collections.Immutable;
using ReportGen.Cli.Commands.Serve.Rounds;
using ReportGen.Published;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>What a save changed is told in a few lines.</summary>
public sealed class RoundChangesTests
{
    [Fact]
    public void Before_there_was_a_site_nothing_has_changed() =>
        Assert.Empty(RoundChanges.Between(Round.None, Shell.SiteOf(("index.html", "a")), Facts(("n", "1"))));

    [Fact]
    public void Equal_sites_differ_in_nothing_whatever_their_manifests_say()
    {
        var before = Of(Shell.SiteOf(("index.html", "a")), Facts(("n", "1")));
        var after = new OutputTree(before.Site.Files.SetItem(OutputTree.ManifestPath, "other"u8.ToArray()));

        Assert.Empty(RoundChanges.Between(before, after, Facts(("n", "1"))));
    }

    [Fact]
    public void Numbers_come_before_pages_and_pages_before_other_files()
    {
        var before = Of(
            Shell.SiteOf(("index.html", "a"), ("posts/x/index.html", "a"), ("old/index.html", "a"), ("a.txt", "a")),
            Facts(("n", "1"), ("gone", "2"), ("same", "3")));
        var site = Shell.SiteOf(("index.html", "b"), ("posts/x/index.html", "b"), ("404.html", "a"), ("a.txt", "b"), ("b.txt", "b"));

        Assert.Equal(
            [
                "1 number moved:", "  n: 1 → 2", "1 number came: new", "1 number went: gone",
                "2 pages changed: /, posts/x/", "1 page came: 404.html", "1 page went: old/",
                "1 other file changed: a.txt", "1 other file came: b.txt",
            ],
            RoundChanges.Between(before, site, Facts(("n", "2"), ("new", "1"), ("same", "3"))).ToArray());
    }

    [Fact]
    public void Of_many_the_first_are_named()
    {
        var lines = RoundChanges.Between(Of(Many("a").Site, Many("a").Facts), Many("b").Site, Many("b").Facts);

        Assert.Equal(
            [
                "8 numbers moved:", "  n0: a → b", "  n1: a → b", "  n2: a → b", "  n3: a → b", "  n4: a → b",
                "  and 3 more numbers", "6 pages changed",
            ],
            lines.ToArray());

        static (OutputTree Site, ReportFacts Facts) Many(string words) => (
            Shell.SiteOf([.. Enumerable.Range(0, 6).Select(at => ($"{at}.html", words))]),
            Facts([.. Enumerable.Range(0, 8).Select(at => ($"n{at}", words))]));
    }

    [Fact]
    public void A_verdict_is_told_first()
    {
        var verdicts = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var site = Shell.SiteOf(("index.html", "a"));
        var before = Of(site, Facts(("n", "1")) with { Verdicts = verdicts.Add("c", "confirmed") });

        Assert.Equal(
            ["1 verdict moved:", "  c: confirmed → contradicted", "1 number moved:", "  n: 1 → 2"],
            RoundChanges.Between(before, site, Facts(("n", "2")) with { Verdicts = verdicts.Add("c", "contradicted") }).ToArray());
    }

    private static Round Of(OutputTree site, ReportFacts facts) => Round.None with { Site = site, Facts = facts };

    private static ReportFacts Facts(params (string Name, string Words)[] numbers) => ReportFacts.None with
    {
        Numbers = numbers.ToImmutableSortedDictionary(number => number.Name, number => number.Words, StringComparer.Ordinal),
    };
}
