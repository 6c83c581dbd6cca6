namespace ReportGen.Data.Languages;

/// <summary>Which scripts run from right to left (Unicode, Bidi_Class R and AL), and which languages are usually written in one (CLDR,
/// likely subtags).</summary>
internal static class RightToLeft
{
    private static readonly string[] Scripts =
    [
        "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr", "hung", "khar", "lydi", "mand", "mani",
        "mend", "merc", "mero", "narb", "nbat",
        "nkoo", "orkh", "ougr", "palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc", "syre", "syrj",
        "syrn", "thaa", "yezi",
    ];

    private static readonly string[] Languages =
    [
        "aao", "abh", "abv", "acm", "acq", "acw", "acx", "acy", "adf", "aeb", "aec", "afb", "aii", "apc", "apd", "ar", "arb", "arc", "arq",
        "ars", "ary", "arz", "auz", "avl", "ayh", "ayl", "ayn",
        "azb", "bal", "bft", "bgn", "bqi", "brh", "ckb", "cld", "dcc", "dv", "fa", "glk", "gwc", "haz", "hbo", "he", "hnd", "hno", "jpr",
        "jrb", "khw", "ks", "lki", "lrc", "luz", "mid", "myz", "mzn",
        "nqo", "ota", "pbt", "pbu", "pes", "pga", "phr", "pnb", "prs", "ps", "pst", "rhg", "sam", "scl", "sd", "sdh", "shu", "skr", "smp",
        "ssh", "swb", "syc", "syr", "tru", "trw", "ug", "ur",
        "wbl", "wni", "ydd", "yi", "yih", "yud", "zum",
    ];

    /// <param name="script">The script that the tag names; null when it names none.</param>
    public static bool Is(string language, string? script) =>
        script is null ? Languages.Contains(language, StringComparer.Ordinal) : Scripts.Contains(script, StringComparer.Ordinal);
}
