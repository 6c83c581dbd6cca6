using System.Text;
using System.Xml;

namespace ReportGen.Site.Files;

/// <summary>XML files as the site has them: UTF-8 without byte order mark, indented, LF.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
