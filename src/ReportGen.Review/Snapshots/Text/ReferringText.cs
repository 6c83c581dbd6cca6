using System.Text;

namespace ReportGen.Snapshots.Text;

/// <summary>Words in which numbers and claims refer to what they show, as authors write it.</summary>
internal static class ReferringText
{
    public static string Of(IEnumerable<TextRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            if (Reference(run) is { } reference) text.Append('[').Append(run.Text).Append("](").Append(reference).Append(')');
            else text.Append(run.Text);
        }

        return text.ToString();
    }

    /// <summary>Null for words without names.</summary>
    public static string? Reference(TextRun run) => (run.Claim, run.Measure) switch
    {
        (null, null) => null,
        (null, { } measure) => $"metric:{measure}",
        ({ } claim, null) => $"claim:{claim}",
        ({ } claim, { } measure) => $"claim:{claim} metric:{measure}",
    };
}
