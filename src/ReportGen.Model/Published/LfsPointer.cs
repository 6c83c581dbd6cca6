using System.Text;

namespace ReportGen.Published;

/// <summary>What Git LFS keeps in the place of a file that it stored elsewhere (git-lfs.com, "Git LFS Specification": a text of less than
/// 1,024 bytes that begins with its version and names the SHA-256 of the file).</summary>
public static class LfsPointer
{
    private const int Largest = 1023;
    private const string Id = "oid sha256:";

    private static ReadOnlySpan<byte> Beginning => "version https://git-lfs.github.com/spec/v1\n"u8;

    public static bool Is(ReadOnlyMemory<byte> bytes) => bytes.Length <= Largest && bytes.Span.StartsWith(Beginning);

    /// <summary>The SHA-256 of the file that a pointer stands for; null when the bytes are no pointer.</summary>
    public static string? HashIn(ReadOnlyMemory<byte> bytes) => Is(bytes)
        ? Array.Find(Encoding.UTF8.GetString(bytes.Span).Split('\n'), line => line.StartsWith(Id, StringComparison.Ordinal))?[Id.Length..]
        : null;
}
