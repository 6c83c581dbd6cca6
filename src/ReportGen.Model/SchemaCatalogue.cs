using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Charts.Tables;
using ReportGen.Claims;
using ReportGen.Data.Reading;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Sources.Schemas;

namespace ReportGen;

/// <summary>The files that authors write, each with its JSON Schema for editors.</summary>
public static class SchemaCatalogue
{
    public static ImmutableArray<AuthoredFile> All { get; } =
    [
        new("report", "content/report.yaml", () => ReportKeys.Table, FileShape.Mapping),
        new("sources", "content/sources.yaml", () => SourceKeys.Table, FileShape.List),
        new("dataset", "content/data/*.yaml", () => DatasetKeys.Table, FileShape.Mapping),
        new("selections", "content/selections.yaml", () => SelectionReader.FileKeys, FileShape.Mapping),
        new("metrics", "content/metrics.yaml", () => MetricKeys.Table, FileShape.List),
        new("claims", "content/claims.yaml", () => ClaimKeys.Table, FileShape.List),
        new("corrections", "content/corrections.yaml", () => CorrectionKeys.Table, FileShape.List),
        new("charts", "content/charts.yaml", () => ChartBinder.Keys, FileShape.List),
        new("tables", "content/tables.yaml", () => TableKeys.Table, FileShape.List),
        new("post", "content/posts/*.md", () => FrontMatterKeys.Table, FileShape.Mapping) { Demanded = FrontMatterKeys.Date },
        new("page", "content/pages/*.md", () => FrontMatterKeys.Table, FileShape.Mapping),
        new("palette", PaletteReader.Path, () => PaletteReader.BuiltInRoles(), FileShape.Mapping),
    ];

    /// <summary>The sort of that name; null when there is none.</summary>
    public static AuthoredFile? Find(string name) => All.FirstOrDefault(file => file.Name == name);

    /// <summary>The folder of a report that keeps schemas, beside <c>content</c>: editors find them by paths from the files.</summary>
    public const string Folder = "schemas";

    /// <summary>Where a report keeps the schema.</summary>
    public static string PathOf(AuthoredFile file) => $"{Folder}/{NameOf(file)}";

    public static string NameOf(AuthoredFile file) => $"{file.Name}.json";

    /// <summary>The line by which editors find the schema, in a file of that sort.</summary>
    /// <param name="path">Of the file, such as <c>content/metrics.yaml</c>.</param>
    public static string LineOf(AuthoredFile file, string path) =>
        $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')))}{PathOf(file)}";

    /// <summary>The schema as a file of UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes(AuthoredFile file) => JsonText.Of(json => SchemaWriter.Write(file, json));
}
