using BenchmarkDotNet.Running;
using ReportGen.Bench;

// Without a verb: benchmarks of rooms. 'generate' writes a large report, 'change' a copy of one with changes, 'measure' and 'compare' time whole runs of a published tool, 'prose' the reading of long and hostile articles, 'mutate' builds of a report that is spoilt by chance, 'size' counts code.
switch (args)
{
    case ["generate", "posts", var repository, var folder]: GeneratedReport.WithPosts(repository, folder, count: 1_000); return 0;
    case ["generate", "records", var repository, var folder]: GeneratedReport.WithRecords(repository, folder, count: 100_000); return 0;
    case ["change", var folder, var copy]: ChangedReport.Of(folder, copy); return 0;
    case ["prose", ..]: return HostileProse.Measure(args.ElementAtOrDefault(1));
    case ["mutate", "write", var seed, var folder]: return Mutations.Write(int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), folder);
    case ["mutate", var first, var count, ..]: return Mutations.Run(int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
    case ["measure", var tool, var folder, var runs]: return WholeRuns.Builds(tool, folder, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture));
    case ["compare", var tool, var before, var after, var runs]: return WholeRuns.Comparisons(tool, before, after, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture));
    case ["size"]: CodeSize.Write(OwnReport.Repository(), Console.Out); return 0;
    default: BenchmarkSwitcher.FromAssembly(typeof(GeneratedReport).Assembly).Run(args); return 0;
}
