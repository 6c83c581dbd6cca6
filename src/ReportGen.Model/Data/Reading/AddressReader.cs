using System.Buffers;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads web addresses: absolute, of http or https, and so safe to link to.</summary>
internal static class AddressReader
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"<>\\\t\r\n");

    public static string? Url(MappingReader reader, Key key, DiagnosticBag bag)
    {
        if (reader.Text(key) is not { } text) return null;
        if (Parsed(text.Text) is not null) return text.Text;
        bag.Report(
            DataCodes.BadAddress,
            text.Span,
            $"'{text.Text}' is not a web address.",
            "write it whole, such as https://example.org/page");
        return null;
    }

    /// <summary>The address of a folder, always with a slash at its end.</summary>
    public static string? BaseUrl(MappingReader reader, Key key, DiagnosticBag bag)
    {
        if (reader.Text(key) is not { } text) return null;
        var address = text.Text.Trim().Replace(" ", "%20", StringComparison.Ordinal); // a folder may well have a blank in its name
        if (Parsed(address) is { Query: "", Fragment: "" }) return address.TrimEnd('/') + "/";
        bag.Report(
            DataCodes.BadAddress,
            text.Span,
            $"'{text.Text}' is not the web address of a folder.",
            "write it whole and without '?' or '#', such as https://example.org/report/");
        return null;
    }

    private static Uri? Parsed(string text)
    {
        var isWeb = text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);
        if (!isWeb || text.AsSpan().ContainsAny(Unsafe)) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;
    }
}
