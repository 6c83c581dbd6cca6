using System.Text;

namespace ReportGen.Sources;

/// <summary>Files that the tool carries inside itself.</summary>
internal static class CarriedFile
{
    /// <summary>The file as it was compiled in.</summary>
    /// <param name="name">Its logical name with forward slashes, such as <c>schema/report.schema.json</c>.</param>
    public static byte[] Bytes(string name)
    {
        var assembly = typeof(CarriedFile).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not part of the tool.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The same as text with LF line ends.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n");
}
