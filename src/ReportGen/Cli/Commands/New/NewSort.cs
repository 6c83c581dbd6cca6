using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary>A sort of thing that <c>new</c> makes.</summary>
/// <param name="Word">How it is asked for; its text is <c>Entries/WORD.yaml</c> or <c>.md</c>.</param>
/// <param name="Article">How findings call one.</param>
/// <param name="Path">The file that it is, with <c>*</c> for its name, or the file to which it is added.</param>
/// <param name="Schema">The name of that file's schema.</param>
/// <param name="List">The key of the list to which it is added; null: the file is the list, or the thing is a file.</param>
internal sealed record NewSort(string Word, string Article, string Path, string Schema, string? List = null)
{
    public static ImmutableArray<NewSort> All { get; } =
    [
        new("post", "a post", "content/posts/*.md", "post"),
        new("page", "a page", "content/pages/*.md", "page"),
        new("source", "a source", "content/sources.yaml", "sources"),
        new("dataset", "a dataset", "content/data/*.yaml", "dataset"),
        new("selection", "a selection", "content/selections.yaml", "selections", "selections"),
        new("metric", "a metric", "content/metrics.yaml", "metrics"),
        new("claim", "a claim", "content/claims.yaml", "claims"),
        new("chart", "a chart", "content/charts.yaml", "charts"),
        new("table", "a table", "content/tables.yaml", "tables"),
    ];

    /// <summary>Whether it is a file of its own.</summary>
    public bool IsFile => Path.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether its name is a part of an address, and no id.</summary>
    public bool IsArticle => Path.EndsWith(".md", StringComparison.Ordinal);

    public string PathOf(string name) => Path.Replace("*", name, StringComparison.Ordinal);

    /// <summary>Its text with a word behind <c>$</c> for whatever the report and the name say.</summary>
    public string Text =>
        CarriedFile.Text(typeof(NewSort).Assembly, $"new/{Word}{(IsArticle ? ".md" : ".yaml")}");

    /// <summary>Whether a day stands in it.</summary>
    public bool HasDay => Text.Contains("$date", StringComparison.Ordinal) || Text.Contains("$year", StringComparison.Ordinal);

    /// <summary>The line by which editors find the schema of its file.</summary>
    public string SchemaLine(string path) => SchemaCatalogue.Find(Schema) is { } file
        ? SchemaCatalogue.LineOf(file, path)
        : throw new InvalidOperationException($"There is no schema '{Schema}'.");
}
