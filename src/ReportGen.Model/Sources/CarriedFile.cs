using System.Reflection;
using System.Text;

namespace ReportGen.Sources;

/// <summary>Files that the tool carries inside itself.</summary>
public static class CarriedFile
{
    /// <summary>The file as it was compiled in.</summary>
    /// <param name="assembly">The part of the tool that carries it.</param>
    /// <param name="name">Its logical name with forward slashes, such as <c>schema/report.schema.json</c>.</param>
    public static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream =
            assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is no file of {assembly.GetName().Name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The same as text with LF line ends.</summary>
    public static string Text(Assembly assembly, string name) => Encoding.UTF8.GetString(Bytes(assembly, name)).ReplaceLineEndings("\n");
}
