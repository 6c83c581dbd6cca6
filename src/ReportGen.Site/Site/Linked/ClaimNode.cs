using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Published;

namespace ReportGen.Site.Linked;

/// <summary>A judged claim as a review of it.</summary>
/// <remarks>The rating is the word of the verdict and has no number: verdicts differ in kind and do not stand on a scale from false
/// to true. "Undecided" says that the data are silent, and "off by rounding" is no half of "confirmed".</remarks>
internal static class ClaimNode
{
    /// <summary>A claim without data was not judged.</summary>
    public static bool Has(JudgedClaim judged) => judged.Verdict.Kind != VerdictKind.Untestable;

    public static LinkedNode Of(JudgedClaim judged, SiteModel site, SiteAddress address) => new(json =>
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        var source = site.Source(claim.SourceId);
        json.Thing(
            "ClaimReview",
            site.HasPage(claim) ? address.Of(Route.Claim(claim.Id)) : address.Of(Route.Claims) + PageLinks.Here(claim.Id));
        json.WriteString("claimReviewed", site.Words(claim.Says));
        json.Authors("author", site.Settings.Authors);
        json.Day("datePublished", site.Mentions.Discussing(claim.Id).Select(article => article.FrontMatter.Date).Min());
        json.Object("itemReviewed", () =>
        {
            json.WriteString("@type", "Claim");
            if ((claim.By ?? source?.Author ?? source?.Publisher) is { } speaker) json.Authors("author", [new Author(speaker, null, null)]);
            json.Optional("datePublished", source?.Date);
            if (source is not null) json.Object("appearance", () => LinkedMembers.Work(json, source));
        });
        json.Object("reviewRating", () =>
        {
            json.WriteString("@type", "Rating");
            json.WriteString("alternateName", VerdictWords.Of(verdict.Kind));
            json.WriteString("ratingExplanation", verdict.Sentence);
        });
    });
}
