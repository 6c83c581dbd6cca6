namespace ReportGen.Published;

/// <summary>The files that a build reads, by their paths: what lies beside them, such as notes or the settings of an editor, changes no
/// site and need not be in every checkout.</summary>
internal static class ReadFiles
{
    private const string Yaml = ".yaml";

    public static bool Has(string path) => path.Split('/') switch
    {
        ["content", var list] => list.EndsWith(Yaml, StringComparison.Ordinal),
        ["content", "data", var dataset] => dataset.EndsWith(Yaml, StringComparison.Ordinal),
        ["content", "posts" or "pages", .., var article] => article.EndsWith(".md", StringComparison.Ordinal),
        ["content", "static", ..] => true,
        ["templates", "assets", ..] => true,
        ["templates", _, ..] steps => steps[^1].EndsWith(".html", StringComparison.Ordinal)
            || !Array.Exists(steps, step => step.StartsWith('.')),
        _ => false,
    };
}
