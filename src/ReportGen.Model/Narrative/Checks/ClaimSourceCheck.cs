using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Checks;

/// <summary>A claim is read out of the source that a post examines: where only posts on other sources speak of it, its source may be
/// mistaken. A source that corrects another may well be examined for what that one says.</summary>
internal static class ClaimSourceCheck
{
    public static void Check(ClaimLedger claims, Narrative narrative, ReportData data, DiagnosticBag bag)
    {
        var examining = narrative.Posts.Where(post => post.FrontMatter.Examines?.Source is not null).ToList();
        if (examining.Count == 0) return;
        var posts = examining
            .SelectMany(post => post.Facts.Claims, (post, claim) => (Claim: claim, Source: post.FrontMatter.Examines!.Source!))
            .ToLookup(one => one.Claim, one => one.Source, StringComparer.Ordinal);
        bool Corrects(string source, string corrected) =>
            data.Corrections.Any(one => one.CorrectedBy == source && one.SourceId == corrected);
        foreach (var claim in claims.Claims.Select(judged => judged.Claim))
        {
            var examined = posts[claim.Id].Distinct(StringComparer.Ordinal).ToList();
            if (examined.Count == 0 || examined.Exists(source => source == claim.SourceId || Corrects(source, claim.SourceId))) continue;
            bag.Report(
                NarrativeCodes.ClaimOfOtherSource,
                claim.SourceSpan,
                $"the claim '{claim.Id}' is of '{claim.SourceId}', and the posts that speak of it examine "
                    + $"{English.Joined([.. examined.Select(source => $"'{source}'")])}.",
                "correct its 'source', or leave it if one source is held against what another says");
        }
    }
}
