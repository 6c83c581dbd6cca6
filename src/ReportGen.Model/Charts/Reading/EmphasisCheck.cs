using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>The accent is for what the title says: a title that names some rows, and none of those in accent, marks the wrong
/// ones.</summary>
internal static class EmphasisCheck
{
    /// <summary>Shorter words say nothing of a row.</summary>
    private const int LeastLetters = 3;

    public static void Report(Chart chart, DiagnosticBag bag)
    {
        ChartRow[] marked = [.. chart.Rows.Where(row => row.IsEmphasised)];
        if (marked.Length == 0 || marked.Any(row => IsTouched(chart.PlainTitle, row.Label))) return;
        List<string> named =
        [
            .. chart.Rows.Where(row => IsNamed(chart.PlainTitle, row.Label))
                .Select(row => $"'{row.Label}'")
                .Distinct(StringComparer.Ordinal),
        ];
        if (named.Count == 0) return;
        bag.Report(
            ChartsCodes.OtherEmphasis,
            chart.Title.Span,
            $"the title names {English.Joined(named)}, but the accent is on {English.Joined([.. marked.Select(row => $"'{row.Label}'")])}.",
            "move 'emphasis: true' to the row that the title is about, or name the marked row in the title");
    }

    /// <summary>The title has the label, or what of it stands before the first comma, in its own capitals: "critical" need not be the row
    /// "Critical".</summary>
    private static bool IsNamed(string title, string label)
    {
        var head = label.Split(',')[0].Trim();
        if (!head.Any(char.IsLetter)) return false; // a year in a title is rarely the row of that year
        for (var at = title.IndexOf(head, StringComparison.Ordinal); at >= 0; at = title.IndexOf(head, at + 1, StringComparison.Ordinal))
        {
            var end = at + head.Length;
            if ((at == 0 || !char.IsLetterOrDigit(title[at - 1])) && (end == title.Length || !char.IsLetterOrDigit(title[end])))
                return true;
        }

        return false;
    }

    /// <summary>Any word of the label is in the title, in whatever form: then the title may well be about the row.</summary>
    private static bool IsTouched(string title, string label) => label.Split(' ', ',', '(', ')')
        .Any(word => word.Length >= LeastLetters && title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
