using System.Security.Cryptography;
using System.Text;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Last;

/// <summary>One hash of all that a build reads and is asked for, byte for byte. The digest in a manifest is another thing: it is the same
/// for both kinds of line ends, and leaves out files that change no site, though findings may be about them.</summary>
internal static class InputHash
{
    /// <summary>Lower-case hexadecimal SHA-256. The theme of the tool is part of the tool.</summary>
    public static string Of(SourceTree tree, AskedOfBuild asked)
    {
        var files = InParallel.Select(
            [.. tree.Own], file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))} {file.Path.Length} {file.Path}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{asked}\n{string.Concat(files)}")));
    }
}
