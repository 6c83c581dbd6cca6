using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof;

/// <summary>The falsehoods that nobody notices, with the reason why.</summary>
internal static class ExplainedSurvivors
{
    public static IEnumerable<string> All =>
    [
        // "Over a patch per week" as "over nought per week": a source that is made to assert less. The weaker bound holds as well, the
        // paraphrase has no digit, and what the source really said is not part of the report. The ledger prints both beside each other.
        $"{ClaimLies.Asserted} | p2-weekly: 0 per week",

        // "At most 14" is true of 13 as well, and near: within one of a count.
        $"{ProseLies.Bound} | esxi35-restarts in content/posts/part-1-update.md",

        // "At least 28" is true of 29 as well, and near.
        $"{ProseLies.Bound} | ws2008-full-bulletins-product-in-12m.advisories in content/posts/part-3.md",

        // Released before every window that a selection of the dataset has: nothing counts them. Their dates are caught.
        .. OutsideEveryWindow.Select(id => $"{RecordLies.Class} | {id}"),
        $"{RecordLies.Class} | MS09-029.KB961371",
        $"{RecordLies.Rating} | MS09-029.KB961371",
        $"{RecordLies.HighestRating} | MS09-029.KB961371",
        $"{RecordLies.RestartWord} | MS09-029.KB961371",
        $"{RecordLies.MembershipWord} | MS09-029.KB961371 full",
        $"{RecordLies.MembershipWord} | MS09-029.KB961371 core",
    ];

    private static readonly string[] OutsideEveryWindow =
    [
        "ESX350-200712402-SG", "ESX350-200712403-SG", "ESX350-200712404-SG",
        "ESXe350-200805501-I-SG", "ESXe350-200805502-T-SG", "ESXe350-200805503-C-SG",
    ];
}
