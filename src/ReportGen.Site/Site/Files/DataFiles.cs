using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Published.Report;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Wording;

namespace ReportGen.Site.Files;

/// <summary>A dataset's downloads: YAML as authored, CSV, JSON.</summary>
internal static class DataFiles
{
    private const int VersionDigits = 12;

    /// <summary>JSON repeats every key between quotes and writes those that YAML leaves out.</summary>
    private const int JsonToYaml = 2;

    public static string PathOf(PatchDataset dataset, string ending) => $"data/{dataset.Id}/{dataset.Id}.{ending}";

    /// <summary>Makes them and hands each on at once: those of a large dataset are larger than all pages together.</summary>
    public static ImmutableArray<Download> Write(PatchDataset dataset, SourceTree tree, OutputFiles files)
    {
        var file = tree.Find(dataset.Path);
        // Room from the beginning: a large file that grows while it is written is held several times.
        var room = file?.Bytes.Length ?? 0;
        var made = new Download?[3];
        Parallel.Invoke(
            () => made[0] = file is null ? null : Written("YAML", "yaml", "application/yaml", SourceReader.WithLineFeeds(file.Bytes)),
            () => made[1] = Written("CSV", "csv", "text/csv", Csv(dataset, room)),
            () => made[2] = Written(
                "JSON", "json", "application/json", JsonText.Of(writer => Write(writer, dataset), room * JsonToYaml)));
        return [.. made.OfType<Download>()];

        Download Written(string title, string ending, string mediaType, ReadOnlyMemory<byte> bytes)
        {
            var path = PathOf(dataset, ending);
            return new Download(title, path, mediaType, bytes.Length, files.Write(path, bytes));
        }
    }

    /// <summary>The version of a dataset by its content: the first digits of the SHA-256 of its file as authored; null when there is
    /// none.</summary>
    public static string? Version(ImmutableArray<Download> downloads) =>
        downloads.FirstOrDefault(download => download.Title == "YAML")?.Hash[..VersionDigits];

    private static ReadOnlyMemory<byte> Csv(PatchDataset dataset, int room)
    {
        var csv = new CsvWriter(room);
        csv.Row([
            "id",
            "title",
            "advisory",
            "kb",
            "component",
            "released",
            "class",
            "severity",
            "severity_max",
            "impact",
            "size",
            "restart",
            .. dataset.Options.Select(option => "affects_" + option),
            "cves",
            "replaces",
            "source",
            "place",
        ]);
        foreach (var patch in dataset.Patches)
        {
            csv.Row(
            [
                patch.Id, patch.Title, patch.Advisory, patch.Kb, patch.Component, Words.Of(patch.Released),
                patch.Class is { } kind ? Words.Of(kind) : "", Severity(patch.Severity), Severity(patch.SeverityMax), patch.Impact,
                patch.Size?.Text ?? "unknown", Words.Of(patch.Restart),
                .. dataset.Options.Select(option => Words.Of(patch.MembershipOf(option))),
                string.Join(' ', patch.Cves), string.Join(' ', patch.Replaces), patch.SourceId, patch.Place,
            ]);
        }

        return csv.ToBytes();
    }

    private static string Severity(PatchSeverity? severity) => severity is { } known ? Words.Of(known) : "";

    private static void Write(Utf8JsonWriter json, PatchDataset dataset)
    {
        PublishedDataset.Head.Write(json, Head(dataset));
        json.Objects("patches", dataset.Patches, patch => Record(json, patch));
        Figures(json, dataset);
    }

    /// <summary>What describes a dataset, without its records.</summary>
    public static PublishedDataset Head(PatchDataset dataset) => new()
    {
        Id = dataset.Id,
        Title = dataset.Title.Name,
        Vendor = dataset.Vendor,
        Product = dataset.Product,
        Licence = dataset.Licence?.Name,
        Sources = dataset.SourceIds,
        Covers = PublishedDays.Of(dataset.Covers),
        Complete = dataset.IsSample ? null : PublishedDays.Of(dataset.Complete),
        IsSample = dataset.IsSample,
        Updated = dataset.Updated is { } day ? Period.Iso(day) : null,
        ByteUnit = dataset.ByteUnit.ToString().ToLowerInvariant(),
        Options = dataset.Options,
    };

    /// <summary>What sources report about the product line.</summary>
    public static void Figures(Utf8JsonWriter json, PatchDataset dataset) => json.Objects("reported", dataset.Reported, figure =>
    {
        json.WriteString("id", figure.Id);
        json.WriteString("title", figure.Title.Name);
        json.WriteString("measure", figure.Measure);
        json.Optional("part", figure.Part);
        json.Days("period", figure.Period);
        json.WriteString("value", figure.Value.Text);
        json.WriteString("source", figure.SourceId);
        if (!figure.Also.IsEmpty) json.Texts("also", figure.Also);
        json.Optional("place", figure.Place);
    });

    private static void Record(Utf8JsonWriter json, Patch patch)
    {
        json.WriteString("id", patch.Id);
        json.WriteString("title", patch.Title);
        json.Optional("advisory", patch.Advisory);
        json.Optional("kb", patch.Kb);
        json.Optional("component", patch.Component);
        json.WriteString("released", Words.Of(patch.Released));
        json.Optional("class", patch.Class is { } kind ? Words.Of(kind) : null);
        json.Optional("severity", patch.Severity is { } severity ? Words.Of(severity) : null);
        json.Optional("severity_max", patch.SeverityMax is { } most ? Words.Of(most) : null);
        json.Optional("impact", patch.Impact);
        json.WriteString("size", patch.Size?.Text ?? "unknown");
        json.WriteString("restart", Words.Of(patch.Restart));
        json.WriteStartObject("affects");
        foreach (var affects in patch.Affects)
        {
            json.WriteStartObject(affects.Option);
            json.WriteString("is", Words.Of(affects.Membership));
            json.Optional("basis", affects.Basis);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Texts("cves", patch.Cves);
        json.Texts("replaces", patch.Replaces);
        json.WriteString("source", patch.SourceId);
        json.Optional("place", patch.Place);
    }
}
