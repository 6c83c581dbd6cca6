using ReportGen.Narrative;

namespace ReportGen.Wording;

/// <summary>How long an article takes to read, from the words of its text.</summary>
public static class ReadingTime
{
    /// <summary>Mean rate of silent reading of English non-fiction (M. Brysbaert, "How many words do we read per minute?", Journal of
    /// Memory and Language 109, 2019).</summary>
    public const int WordsPerMinute = 238;

    /// <summary>Whole minutes, rounded up: "7 minutes"; null for an article without words.</summary>
    public static string? Of(Article article) =>
        article.Words == 0 ? null : Words.Of((article.Words + WordsPerMinute - 1) / WordsPerMinute, "minute", "minutes");
}
