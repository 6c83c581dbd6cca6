using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Diff;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Charts;

/// <summary>The base site with a chart of every kind, built, and built again with something changed. It has no address, so that no cards are drawn.</summary>
internal static class SmallReport
{
    public const string Charts = "content/charts.yaml";
    public const string Alpha = "content/data/alpha.yaml";
    public const string Report = "content/report.yaml";
    public const string Post = "content/posts/first.md";
    public const string Palette = "templates/palette.yaml";

    public static ImmutableArray<SourceFile> Sources { get; } =
    [
        .. BaseSite.Files.Where(file => file.Path is not (Charts or Post or Report)),
        File(Report, BaseSite.WithoutAddress),
        File(Charts, """
            - id: upright
              kind: bar
              title: The Full installation had many patches
              caption: Counted by release.
              axis: {title: Patches}
              rows:
                - {label: Full, value: alpha-full.patches, emphasis: true}
                - {label: Core, value: alpha-core.patches, note: without the graphical interface}
              source: [s1]
            - id: grouped
              kind: grouped-bar
              title: Only the critical patch reached Core
              axis: {title: Patches}
              rows:
                - {label: Critical}
                - {label: Important}
              series:
                - {name: Full, values: ["alpha-full.patches[critical]", "alpha-full.patches[important]"]}
                - {name: Core, values: ["alpha-core.patches[critical]", "alpha-core.patches[important]"]}
            - id: parts
              kind: stacked-bar
              title: Not all patches of Full were critical
              axis: {title: Patches}
              rows:
                - {label: Full}
                - {label: Core}
              series:
                - {name: Critical, values: ["alpha-full.patches[critical]", "alpha-core.patches[critical]"]}
                - {name: Important, values: ["alpha-full.patches[important]", "alpha-core.patches[important]"]}
            - id: sizes
              kind: strip
              title: A patch of Full weighed more than the other
              axis: {title: Size of a patch, unit: MB}
              rows:
                - {label: Full, value: alpha-full.size}
                - {label: Core, value: alpha-core.size}
            - id: rising
              kind: cumulative
              title: Full and Core part in June
              axis: {title: Patches so far}
              series:
                - {name: Full, value: alpha-full.patches}
                - {name: Core, value: alpha-core.patches}
              events:
                - {date: 2008-04, label: A month without a patch, source: s1}
            - id: days
              kind: calendar
              title: Only the patch of February asked for a restart
              axis: {title: Patches that ask for a restart}
              by: day
              value: alpha-full.restarts
            - id: story
              kind: timeline
              title: The notes came after the last patch
              window: {from: 2008-01-01, to: 2009-03-31}
              lanes:
                - name: What was said
                  events:
                    - {date: 2009-01-31, label: The release notes appear, source: s1}
                - {name: Patches of Full, releases: alpha-full}
            """),
        File(Post, """
            ---
            title: A first post
            slug: first
            date: 2009-02-01
            summary: What the release notes say.
            authors: [A. Tester]
            ---
            The Full installation had [2](metric:alpha-full.patches) patches, [2.00×](metric:full-vs-core) those of the Core installation.

            ![](chart:upright)
            """),
    ];

    private static readonly Lazy<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Built = new(() => Build(Sources, BuildOptions.Default));

    public static Edition Before => Read("before", Built.Value);

    /// <summary>The report with something written otherwise.</summary>
    /// <param name="changes">Each in a file: what stands there, and what stands there then.</param>
    public static Edition Changed(params (string Path, string Old, string New)[] changes) => Of(Rewritten(changes), BuildOptions.Default);

    /// <summary>The report with files that it had not.</summary>
    public static Edition With(params (string Path, string Text)[] files) => Of([.. Sources, .. files.Select(file => File(file.Path, file.Text))], BuildOptions.Default);

    /// <summary>The report with cards.</summary>
    /// <param name="files">Those that it had not.</param>
    public static Edition At(string address, params (string Path, string Text)[] files) =>
        Of([.. Sources, .. files.Select(file => File(file.Path, file.Text))], BuildOptions.Default with { BaseUrl = address });

    public static Edition Of(IEnumerable<SourceFile> sources, BuildOptions options) =>
        Read("after", Build(sources, options with { EarlierFiles = Built.Value.ToImmutableDictionary(StringComparer.Ordinal) }));

    public static Edition Read(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var report = JsonDocument.Parse(files["report.json"]);
        return new Edition(name, files, report.RootElement.Clone());
    }

    private static IEnumerable<SourceFile> Rewritten((string Path, string Old, string New)[] changes) => Sources.Select(file =>
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        foreach (var (_, old, changed) in changes.Where(change => change.Path == file.Path))
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        return new SourceFile(file.Path, Encoding.UTF8.GetBytes(text));
    });

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Build(IEnumerable<SourceFile> sources, BuildOptions options)
    {
        var result = KeptBuild.Run(BuiltInTheme.Files(sources), options);
        return result.Output?.Files ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\n"));
}
