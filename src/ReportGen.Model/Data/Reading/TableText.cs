using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Tells a table of another tool, such as CSV, that has been given the name of a dataset.</summary>
internal static class TableText
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Whether it is a table; then that is reported.</summary>
    public static bool Report(SourceText text, DiagnosticBag bag)
    {
        var all = text.Text.AsSpan();
        var end = all.IndexOf('\n');
        if (end <= 0) return false;
        var rest = all[(end + 1)..];
        var first = all[..end].TrimEnd('\r');
        if (!IsTable(first, rest[..(rest.IndexOf('\n') is >= 0 and var next ? next : rest.Length)])) return false;
        bag.Report(
            SourcesCodes.WrongShape,
            text.Span(0, first.Length),
            "this looks like a table, and a dataset is 'key: value' lines.",
            "write its keys, and under 'patches:' each line of the table as a record ('reportgen new dataset' begins one; docs/data.md tells the keys)");
        return true;
    }

    /// <summary>Whether two lines that follow each other are cut into as many cells, and the first is no line of YAML.</summary>
    private static bool IsTable(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length == 0 || "-#{[%&*!>".Contains(first[0], StringComparison.Ordinal)) return false;
        if (first.Contains(": ", StringComparison.Ordinal) || first[^1] == ':') return false;
        foreach (var separator in Separators)
        {
            var cuts = first.Count(separator);
            if (cuts > 0 && second.Count(separator) >= cuts) return true;
        }

        return false;
    }
}
