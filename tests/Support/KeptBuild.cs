using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>A build that is taken over from an earlier run of the tests where the same code made it of the same files: then an edit of what
/// compares or reads sites builds none again. What its findings forbid is not kept.</summary>
/// <param name="Output">The site; null when the findings forbid one.</param>
/// <param name="Diagnostics">The findings in words.</param>
internal sealed record KeptBuild(OutputTree? Output, ImmutableArray<string> Diagnostics)
{
    /// <summary>How a build is written; another way needs another name.</summary>
    private const string Format = "findings, files";

    // The compiler names an assembly by its content: another name is other code. Packages are named with their versions beside it.
    private static readonly Lazy<string> Code = new(() => Hash([
        Encoding.UTF8.GetBytes(Format),
        .. new[] { typeof(SourceTree), typeof(Pipeline) }.Select(type => type.Module.ModuleVersionId.ToByteArray()),
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "ReportGen*.deps.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]));

    private static readonly Lazy<string> Folder = new(() =>
    {
        var all = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "kept-builds"));
        foreach (var other in all.EnumerateDirectories().Where(folder => folder.Name != Code.Value)) other.Delete(recursive: true);
        return all.CreateSubdirectory(Code.Value).FullName;
    });

    public static KeptBuild Run(SourceTree tree, BuildOptions options)
    {
        var place = Path.Combine(Folder.Value, Hash([
            Encoding.UTF8.GetBytes($"{options with { EarlierFiles = BuildOptions.Default.EarlierFiles }}"),
            .. tree.Files.SelectMany(file => new[] { Encoding.UTF8.GetBytes(file.Key), SHA256.HashData(file.Value.Bytes.Span) })]));
        if (File.Exists(place)) return Read(place);
        var result = Pipeline.Run(tree, options);
        var build = new KeptBuild(result.Output, [.. result.Diagnostics.Select(found => found.ToString())]);
        if (build.Output is { } site) Write(place, site, build.Diagnostics);
        return build;
    }

    private static KeptBuild Read(string place)
    {
        using var reader = new BinaryReader(File.OpenRead(place));
        ImmutableArray<string> findings = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--) files.Add(reader.ReadString(), reader.ReadBytes(reader.ReadInt32()));
        return new KeptBuild(new OutputTree(files.ToImmutable()), findings);
    }

    /// <summary>Whole or not at all: another run of tests may read it meanwhile.</summary>
    private static void Write(string place, OutputTree site, ImmutableArray<string> findings)
    {
        var beside = $"{place}.{Path.GetRandomFileName()}";
        using (var writer = new BinaryWriter(File.Create(beside)))
        {
            writer.Write(findings.Length);
            foreach (var finding in findings) writer.Write(finding);
            writer.Write(site.Files.Count);
            foreach (var (path, bytes) in site.Files)
            {
                writer.Write(path);
                writer.Write(bytes.Length);
                writer.Write(bytes.Span);
            }
        }

        File.Move(beside, place, overwrite: true);
    }

    private static string Hash(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
