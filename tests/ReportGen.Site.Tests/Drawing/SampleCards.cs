using ReportGen.Claims;
using ReportGen.Drawing.Cards;

namespace ReportGen.Tests.Drawing;

/// <summary>Cards with each part that a card can have.</summary>
internal static class SampleCards
{
    public static Card Measure { get; } = new(
        "measure", "Footprints, re-examined", "The footprint debate · Part 1", "Part 1, re-examined: Hyper-V Server 2008 and VMware ESXi 3.5", null,
        new CardKey("6.6–6.9×", "Patch footprint of ESXi 3.5 against Windows Server 2008 Full", "The windows of time differ; per month it is 9.8–10.3×.", null), [], SampleCharts.Nines);

    public static Card Claim { get; } = new(
        "claim", "Footprints, re-examined", null, "What was said of restarts", null, new CardKey("3.19–3.32×", "ESXi 3.5 had 4.3× the patch footprint of Hyper-V Server 2008.", null, VerdictKind.Contradicted), [], null);

    public static Card Tally { get; } = new(
        "tally", "footprint.example", null, "Footprints, re-examined", "23 claims, judged against the data", null,
        [.. Enum.GetValues<VerdictKind>().Select((verdict, at) => new CardCount(verdict, at + 1, $"{at + 1}"))], null);

    public static Card Crowded { get; } = Measure with
    {
        Id = "crowded",
        Title = "A title of four lines, as long as a careful author may find it needed to say what was counted, over which window of time, by whose definition and for whom, and what that says of the patches of both",
        Figure = SampleCharts.All.Single(chart => chart.Id == "days"),
    };

    public static IReadOnlyList<Card> All { get; } = [Measure, Claim, Tally, Crowded];
}
