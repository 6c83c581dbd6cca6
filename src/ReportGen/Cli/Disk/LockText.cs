using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Cli.Disk;

/// <summary>What stands in the lock of an output folder: the proof of which folders beside it are ReportGen's own.</summary>
/// <param name="Token">Stands also in the marker of the folder in which the next site is written; null: the lock proves nothing.</param>
/// <param name="Old">SHA-256 of the manifest of the site that stands aside, zeros for a site without one; null: no folder was renamed
/// yet.</param>
/// <param name="New">SHA-256 of the manifest of the site that takes its place.</param>
internal sealed record LockText(string? Token, string? Old, string? New)
{
    /// <summary>In the place of the hash of a manifest that is not there.</summary>
    public static readonly string NoManifest = new('0', HashLength);

    private const int TokenLength = 32;
    private const int HashLength = 64;

    // What versions up to 0.1.0 wrote: whoever finds it knows that a build was interrupted, and not what it had made.
    private const string EarlierSwap = "swapping\n";

    // 'x' stands for a hexadecimal digit.
    private static readonly string First = $"ReportGen {new string('x', TokenLength)}\n";
    private static readonly string Shape = $"{First}swap {new string('x', HashLength)} {new string('x', HashLength)}\n";

    /// <summary>The longest that a lock can be, in bytes.</summary>
    public static int Longest => Shape.Length;

    /// <summary>A lock of a build that has made nothing yet. Its token is random, so that nobody can have written it before; nothing of it
    /// is in any output.</summary>
    public static LockText Fresh() => new(RandomNumberGenerator.GetHexString(TokenLength, lowercase: true), null, null);

    /// <summary>Null when ReportGen did not write this. Of a last line that was cut off nothing is taken, for what it announces was not
    /// done.</summary>
    public static LockText? Parse(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        if (text is "" or EarlierSwap) return new LockText(null, null, null);
        if (text.Length < First.Length
            || text.Length > Shape.Length
            || !text.Zip(Shape).All(pair => pair.Second == 'x' ? char.IsAsciiHexDigitLower(pair.First) : pair.First == pair.Second))
            return null;
        var token = text.Substring(First.Length - 1 - TokenLength, TokenLength);
        if (text.Length < Shape.Length) return new LockText(token, null, null);
        return new LockText(
            token,
            text.Substring(Shape.Length - 2 - (2 * HashLength), HashLength),
            text.Substring(Shape.Length - 1 - HashLength, HashLength));
    }

    public byte[] Bytes => Encoding.ASCII.GetBytes($"ReportGen {Token}\n{(Old is null ? "" : $"swap {Old} {New}\n")}");
}
