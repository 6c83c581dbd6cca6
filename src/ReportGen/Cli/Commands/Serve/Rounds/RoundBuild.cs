using System.Collections.Immutable;
using ReportGen.Cli.Running;
using ReportGen.Drawing;
using ReportGen.Site;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>The one place where <c>serve</c> calls the build: sources and the round before go in, a site in memory and findings come out.
/// What is taken over from the round before changes no byte.</summary>
internal static class RoundBuild
{
    /// <param name="run">With the cache of the session.</param>
    /// <param name="sources">As <see cref="SourceHashes.Of"/>.</param>
    public static BuildResult Run(ModelRun run, SourceTree tree, ImmutableSortedDictionary<string, string> sources, Round before)
    {
        var files = before.Site.Files;
        var earlier = new EarlierBuild(
            sources, before.Memory, files.Keys, path => files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?));
        var drawn = DrawingFiles.Among([.. files.Keys]).ToImmutableDictionary(path => path, path => files[path], StringComparer.Ordinal);
        return BuildResult.Keeping(sink => run.Build(tree, drawn, sink, earlier));
    }
}
