using System.Collections.Immutable;
using ReportGen.Cli.Running;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>The one place where <c>serve</c> calls the build: sources and the site before go in, a site in memory and findings come out.
/// What is taken over from the site before changes no byte.</summary>
internal static class RoundBuild
{
    public static BuildResult Run(ModelRun run, SourceTree tree, OutputTree before) =>
        run.Build(tree, before.Files.ToImmutableDictionary(StringComparer.Ordinal), BuildPurpose.Publish);
}
