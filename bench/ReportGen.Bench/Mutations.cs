using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ReportGen.Diff;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>Builds a small report over and over, each time with one of its files spoilt by chance, and lists what ended in anything but a site or findings. A run is known by its seed: the same seed spoils the same file in the same way.</summary>
public static class Mutations
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const long MuchMemory = 500L << 20;

    /// <summary>Runs the seeds from one on; 1 when something was found.</summary>
    /// <param name="journal">A file that holds the seed that is being run, so that it is known when the process itself is lost; null for none.</param>
    public static int Run(int first, int count, string? journal)
    {
        var sources = SmallReport.Sources();
        var earlier = Built(sources).Output ?? throw new InvalidOperationException("The report that is to be spoilt does not build.");
        var spoiler = new Spoiler(sources, earlier.Files);
        var (bad, outcomes) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var seed = first; seed < first + count; seed++)
        {
            if (journal is not null) File.WriteAllText(journal, Invariant($"{seed}"));
            var (path, bytes) = spoiler.Spoil(seed);
            var (outcome, milliseconds, allocated) = One(earlier, path, bytes);
            var isBad = outcome.Length > 10 || milliseconds > Patience.TotalMilliseconds || allocated > MuchMemory * 4;
            if (isBad) Console.WriteLine(Invariant($"seed {seed} {path}: {outcome}, {milliseconds:0} ms, {allocated >> 20} MB allocated"));
            if (isBad) bad++;
            var kind = Invariant($"{Path.GetExtension(path)} {(isBad ? "bad" : outcome)}");
            outcomes[kind] = outcomes.GetValueOrDefault(kind) + 1;
        }

        foreach (var (kind, times) in outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal)) Console.WriteLine(Invariant($"{times,7} {kind}"));
        Console.WriteLine(Invariant($"{count} runs from seed {first}: {bad} to be mended"));
        return bad == 0 ? 0 : 1;
    }

    /// <summary>Writes the report as a seed spoils it, so that the tool itself can be run on it.</summary>
    public static int Write(int seed, string folder)
    {
        var sources = SmallReport.Sources();
        var earlier = Built(sources).Output ?? throw new InvalidOperationException("The report that is to be spoilt does not build.");
        var (path, bytes) = new Spoiler(sources, earlier.Files).Spoil(seed);
        foreach (var file in sources.Files.Values.Where(file => file.Path != path).Append(new SourceFile(path, bytes)))
        {
            var target = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.WriteAllBytes(target, file.Bytes.ToArray());
        }

        Console.WriteLine(path);
        return 0;
    }

    private static (string Outcome, double Milliseconds, long Allocated) One(OutputTree earlier, string path, byte[] bytes)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var work = Task.Run(() => Outcome(earlier, path, bytes));
        var outcome = work.Wait(Patience) ? work.Result : "no end within a minute";
        return (outcome, watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - before);
    }

    private static string Outcome(OutputTree earlier, string path, byte[] bytes)
    {
        try
        {
            if (path.StartsWith("site/", StringComparison.Ordinal)) return Compared(earlier, path["site/".Length..], bytes);
            var result = Pipeline.Run(SmallReport.With(new SourceFile(path, bytes)), BuildOptions.Default with { EarlierFiles = earlier.Files.ToImmutableDictionary() });
            if (result.Output is null && !result.Diagnostics.Any(finding => finding.IsError)) return "neither a site nor a finding";
            return result.Output is null ? "findings" : "site";
        }
        catch (Exception exception) // whatever it is: that there was one is what is looked for
        {
            return $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ReportGen", StringComparison.Ordinal))?.Trim()}";
        }
    }

    /// <summary>An earlier site of which a file was spoilt, compared with what it was.</summary>
    private static string Compared(OutputTree earlier, string path, byte[] bytes)
    {
        var before = EditionReader.Read("before", earlier.Files.SetItem(path, bytes));
        var after = EditionReader.Read("after", earlier.Files);
        if (before.Value is not { } left || after.Value is not { } right) return "findings";
        SiteDiff.Compare(left, right);
        return "compared";
    }

    private static BuildResult Built(SourceTree sources) => Pipeline.Run(sources, BuildOptions.Default);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
