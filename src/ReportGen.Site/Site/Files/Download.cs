using ReportGen.Quantities;

namespace ReportGen.Site.Files;

/// <summary>A file in which a dataset can be had.</summary>
/// <param name="Title">The name of its format.</param>
/// <param name="Path">Inside the site.</param>
internal sealed record Download(string Title, string Path, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The size of the file in words: "33.9 kB".</summary>
    public string Size => MeasureWriter.Write(Measure.Point(Kind.ByteSize, Bytes.Length));
}
