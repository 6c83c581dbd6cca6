namespace ReportGen.Published;

/// <summary>Takes each file of a site as soon as it is made, so that nobody has to hold them all: from several threads, in any order, each
/// path once. The manifest comes last, and only where no error forbids the site; without it the files are parts of nothing.</summary>
/// <param name="path">Inside the site, with forward slashes.</param>
/// <param name="bytes">The whole file; they never change.</param>
public delegate void FileSink(string path, ReadOnlyMemory<byte> bytes);
