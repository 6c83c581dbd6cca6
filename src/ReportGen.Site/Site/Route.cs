using ReportGen.Claims;

namespace ReportGen.Site;

/// <summary>The address of a page inside the site: empty for the first page, else such as <c>claims/</c> or <c>404.html</c>.</summary>
internal readonly record struct Route(string Path)
{
    public static Route Home => new("");

    public static Route Claims => new("claims/");

    public static Route Data => new("data/");

    public static Route Method => new("method/");

    /// <summary>All metrics.</summary>
    public static Route Numbers => new("numbers/");

    /// <summary>All charts.</summary>
    public static Route Charts => new("charts/");

    public static Route Corrections => new("corrections/");

    public static Route NotFound => new("404.html");

    /// <summary>The file that answers at this address.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    public static Route Post(string slug) => new($"posts/{slug}/");

    public static Route Page(string slug) => new($"{slug}/");

    /// <summary>A metric.</summary>
    public static Route Number(string id) => new($"numbers/{id}/");

    public static Route Chart(string id) => new($"charts/{id}/");

    /// <summary>A chart as other sites show it in a frame.</summary>
    public static Route Embed(string chartId) => new($"charts/{chartId}/embed/");

    /// <summary>Whether parts of the ledger stand at the address that a claim of this id would have.</summary>
    public static bool IsOfLedger(string id) => Enum.GetValues<VerdictKind>().Any(kind => VerdictWords.Id(kind) == id);

    public static Route Claim(string id) => new($"claims/{id}/");

    public static Route Dataset(string id) => new($"data/{id}/");

    /// <summary>The records of a dataset.</summary>
    public static Route Records(string datasetId) => new($"data/{datasetId}/records/");

    /// <summary>All posts by year.</summary>
    public static Route Archive => new("archive/");

    public static Route Tags => new("tags/");

    public static Route Tag(string slug) => new($"tags/{slug}/");

    public static Route Series(string slug) => new($"series/{slug}/");

    /// <summary>The claims that got one verdict.</summary>
    public static Route Verdict(VerdictKind kind) => new($"claims/{VerdictWords.Id(kind)}/");

    /// <summary>The claims of one source. One step deeper than a claim's id can lead, as are the two below.</summary>
    public static Route ClaimsOf(string sourceId) => new($"claims/source/{sourceId}/");

    /// <summary>The claims of one weight.</summary>
    public static Route ClaimsOf(ClaimWeight weight) => new($"claims/weight/{ClaimWeights.Id(weight)}/");

    /// <summary>All verdicts under another reading of the figures.</summary>
    public static Route Reading(string id) => new($"claims/readings/{id}/");

    /// <summary>A selection counted from records: what it counts, record by record.</summary>
    public static Route Selection(string datasetId, string selectionId) => new($"data/{datasetId}/{selectionId}/");
}

/// <summary>Writes links as one page needs them: relative to it, naming the file, so that they work under any path and from disk.</summary>
/// <param name="Prefix">The way from the page to the site's first folder.</param>
internal sealed record PageLinks(string Prefix)
{
    public static PageLinks From(Route page) => new(string.Concat(Enumerable.Repeat("../", page.File.Count(c => c == '/'))));

    public string To(Route route) => Prefix + route.File;

    public string To(Route route, string anchor) => To(route) + Here(anchor);

    /// <summary>A place of the page itself.</summary>
    public static string Here(string anchor) => "#" + Uri.EscapeDataString(anchor);

    public string ToFile(string path) => Prefix + path;
}
