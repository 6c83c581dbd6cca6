using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diagnostics;

namespace ReportGen.Diff;

/// <summary>Takes the files of a site as one side of a comparison.</summary>
public static class EditionReader
{
    /// <summary>Null, with the reason, when the files are no site that this version understands.</summary>
    public static Outcome<Edition?> Read(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var report = JsonDocument.Parse(files["report.json"]);
        return new(new Edition(name, files, report.RootElement.Clone()), []);
    }
}
