using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Diff.Editions;

/// <summary>Finds what Git LFS keeps in the place of a file that it stored elsewhere.</summary>
internal static class PointerFiles
{
    public static void Report(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag found)
    {
        var pointers = files.Where(file => LfsPointer.Is(file.Value))
            .Select(file => file.Key)
            .ToList();
        if (pointers.Count == 0) return;
        found.Report(
            DiffCodes.PointerFile, SourceSpan.File(pointers[0]),
            $"'{name}' holds Git LFS pointers in the place of files, {pointers.Count} in all.",
            "run 'git lfs pull' where the revision is checked out, and compare that folder");
    }
}
