using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Init;

/// <summary>The files of a new report, kept as files beside this one and carried inside the tool.</summary>
internal static class InitFiles
{
    public const string Content = "content";

    public const string Workflow = ".github/workflows/report.yml";

    private static readonly (string Name, string Path)[] OfRepository =
        [("gitignore", ".gitignore"), ("gitattributes", ".gitattributes")];

    /// <summary>By path from the report's folder.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Of(InitSize size, GitPlace git)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var folder = $"init/{(size == InitSize.Minimal ? "minimal" : "report")}/";
        foreach (var name in Names().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
            files[name[folder.Length..]] = Carried(name);
        foreach (var schema in SchemaCatalogue.All) files[SchemaCatalogue.PathOf(schema)] = SchemaCatalogue.Bytes(schema);
        if (git != GitPlace.None)
            foreach (var (name, path) in OfRepository) files[path] = Carried($"init/git/{name}");
        if (git == GitPlace.Here) files[Workflow] = Carried("init/git/report.yml");
        return files.ToImmutable();
    }

    private static IEnumerable<string> Names() =>
        typeof(InitFiles).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'));

    private static ReadOnlyMemory<byte> Carried(string name) =>
        SourceReader.WithLineFeeds((ReadOnlyMemory<byte>)CarriedFile.Bytes(typeof(InitFiles).Assembly, name));
}

/// <summary>Where the repository is in which a folder lies.</summary>
internal enum GitPlace
{
    None,

    /// <summary>Its top is the folder.</summary>
    Here,

    /// <summary>Its top is a folder above.</summary>
    Above,
}
