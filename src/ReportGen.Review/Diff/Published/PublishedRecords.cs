using System.Text.Json;
using ReportGen.Diff.Editions;

namespace ReportGen.Diff.Published;

/// <summary>The records of a dataset, which stand in a file of their own.</summary>
internal static class PublishedRecords
{
    /// <summary>None when the file is missing or no JSON: the list of files says so.</summary>
    public static IEnumerable<JsonElement> Of(Edition edition, JsonElement dataset)
    {
        if (dataset.Text("records_file") is not { } path || !edition.Files.TryGetValue(path, out var bytes)) return [];
        try
        {
            return SoundJson.Parse(bytes).Items("patches");
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
