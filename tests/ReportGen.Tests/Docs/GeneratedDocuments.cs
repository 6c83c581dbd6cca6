namespace ReportGen.Tests.Docs;

/// <summary>The documents that are made from the code.</summary>
internal static class GeneratedDocuments
{
    public static IReadOnlyList<(string Path, Lazy<string> Made)> All { get; } =
    [
        ("docs/commands.md", new Lazy<string>(CommandsDocument.Text)),
        ("docs/finding-examples.md", new Lazy<string>(FindingsDocument.Text)),
        ("docs/report-json.md", new Lazy<string>(ReportJsonDocument.Text)),
    ];

    /// <summary>Null for a document that people write.</summary>
    public static string? Text(string path) => All.FirstOrDefault(one => one.Path == path).Made?.Value;
}
