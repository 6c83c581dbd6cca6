using ReportGen.Quantities;

namespace ReportGen.Site.Files;

/// <summary>A file in which a dataset can be had, as pages tell of it: the file itself was written when it was made.</summary>
/// <param name="Title">The name of its format.</param>
/// <param name="Path">Inside the site.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256.</param>
internal sealed record Download(string Title, string Path, string MediaType, int Length, string Hash)
{
    /// <summary>The size of the file in words: "33.9 kB".</summary>
    public string Size => MeasureWriter.Write(Measure.Point(Kind.ByteSize, Length));
}
