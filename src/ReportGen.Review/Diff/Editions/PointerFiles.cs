using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Diff.Editions;

/// <summary>Finds what Git LFS keeps in the place of a file that it stored elsewhere (git-lfs.com, "Git LFS Specification": a text of less
/// than 1,024 bytes that begins with its version).</summary>
internal static class PointerFiles
{
    private const int LargestPointer = 1023;

    private static ReadOnlySpan<byte> Beginning => "version https://git-lfs.github.com/spec/v1\n"u8;

    public static void Report(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag found)
    {
        var pointers = files.Where(file => file.Value.Length <= LargestPointer && file.Value.Span.StartsWith(Beginning))
            .Select(file => file.Key)
            .ToList();
        if (pointers.Count == 0) return;
        found.Report(
            DiffCodes.PointerFile, SourceSpan.File(pointers[0]),
            $"'{name}' holds Git LFS pointers in the place of files, {pointers.Count} in all.",
            "run 'git lfs pull' where the revision is checked out, and compare that folder");
    }
}
