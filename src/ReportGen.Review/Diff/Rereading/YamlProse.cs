using ReportGen.Published.Report;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Rereading;

/// <summary>The sentences that authors wrote in YAML and that pages made from data show, each with its file: what sources corrected, how
/// metrics are defined, notes. What a claim says is its source's sentence, and is not among them.</summary>
internal sealed class YamlProse
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public YamlProse(PublishedReport report)
    {
        foreach (var (file, text) in Texts(report))
            foreach (var sentence in SentenceCutter.Of([new TextRun(text ?? "", null, null)], _ => null))
                files.TryAdd(sentence.Words, file);
    }

    /// <summary>The file that holds a sentence; null where none does.</summary>
    public string? FileOf(Sentence sentence) => files.GetValueOrDefault(sentence.Words);

    private static IEnumerable<(string File, string? Text)> Texts(PublishedReport report) =>
    [
        ("content/report.yaml", report.Summary),
        .. report.Corrections.SelectMany(correction => new[] { correction.Was, correction.Now })
            .Select(text => ("content/corrections.yaml", (string?)text)),
        .. report.Metrics.SelectMany(metric => new[] { metric.Definition, metric.Note }).Select(text => ("content/metrics.yaml", text)),
        .. report.Selections.Select(selection => ("content/selections.yaml", selection.Note)),
        .. report.Claims.Select(claim => ("content/claims.yaml", claim.Note)),
        .. report.Datasets.Select(dataset => ($"content/data/{dataset.Id}.yaml", dataset.Notes)),
    ];
}
