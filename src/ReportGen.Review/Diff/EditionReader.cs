using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Diff.Editions;
using ReportGen.Published.Report;

namespace ReportGen.Diff;

/// <summary>Takes the files of a site as one side of a comparison.</summary>
public static class EditionReader
{
    /// <summary>Null, with the reason, when the files are no site that this version understands. Places are paths inside the
    /// site.</summary>
    /// <param name="name">How the reviewer named the side; findings quote it.</param>
    public static Outcome<Edition?> Read(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var found = new DiagnosticBag();
        PointerFiles.Report(name, files, found);
        if (found.HasErrors || ReportDocument.Read(name, files, found) is not { } report) return found.With<Edition?>(null);
        var published = PublishedReport.Shape.Read(report);
        if (!NamedRecords.AreListed(name, published, found)) return found.With<Edition?>(null);
        AsBuilt.Report(name, files, found);
        return found.With<Edition?>(new Edition(name, files, report) { Published = NamedRecords.In(published) });
    }
}
