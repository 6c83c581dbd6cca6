using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Drawing.Reuse;

/// <summary>Names a drawing by all that it depends on: what is drawn, the theme, and the version of what draws. Equal keys, equal
/// bytes.</summary>
internal static class DrawingKey
{
    /// <summary>Hexadecimal digits of a key.</summary>
    public const int Length = 16;

    /// <param name="subject">The hash of the chart or card.</param>
    /// <param name="theme">The hash of the theme.</param>
    public static string Of(string subject, string theme, int version) =>
        Short(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{subject} {theme} {version}")));

    /// <summary>The first digits of a SHA-256, in lower-case hexadecimal.</summary>
    public static string Short(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, Length / 2));
}
