namespace ReportGen.Sources;

/// <summary>One file that an author wrote, as bytes.</summary>
/// <param name="Path">Path from the report's folder with forward slashes, such as <c>content/data/ws2008.yaml</c>.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
