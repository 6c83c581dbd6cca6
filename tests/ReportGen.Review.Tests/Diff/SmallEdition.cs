using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff;

/// <summary>The base report with some of its words replaced, built as one side of a comparison.</summary>
internal static class SmallEdition
{
    private static readonly ImmutableSortedDictionary<string, SourceFile> Theme = EmbeddedTheme.Read();

    private static readonly Lazy<Edition> Built = new(() => With());

    public static Edition Plain => Built.Value;

    /// <summary>Without an address, so that no cards are drawn: no test of these looks at one.</summary>
    /// <param name="edits">In which file what is replaced by what; words that the file does not hold are a mistake of the test.</param>
    public static Edition With(params ReadOnlySpan<(string File, string Old, string New)> edits)
    {
        var files = BaseSite.Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
        files["content/report.yaml"] = BaseSite.WithoutAddress;
        foreach (var (file, old, now) in edits)
        {
            Assert.Contains(old, files[file], StringComparison.Ordinal);
            files[file] = files[file].Replace(old, now, StringComparison.Ordinal);
        }

        var tree = SourceTree.Over(Theme, files.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))));
        var result = KeptBuild.Run(tree, DrawnReport.Options);
        Assert.True(result.Output is not null, string.Join('\n', result.Diagnostics));
        var read = EditionReader.Read("edition", result.Output.Files).Value ?? throw new InvalidOperationException("no edition");
        return read with { Sources = tree };
    }
}
