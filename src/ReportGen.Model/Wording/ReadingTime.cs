using ReportGen.Narrative;

namespace ReportGen.Wording;

/// <summary>How long an article takes to read, from the words of its text.</summary>
public static class ReadingTime
{
    /// <summary>As "7 minutes"; null for an article without words.</summary>
    public static string? Of(Article article) => article.Minutes is > 0 and var minutes ? Words.Of(minutes, "minute", "minutes") : null;
}
