using System.Collections.Concurrent;
using ReportGen.Diff.Pages;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>Adds to a comparison where everything that somebody changed is written, as far as the sources of the editions are
/// known.</summary>
internal static class SourceLines
{
    // Where titles and captions are written that are not in the post itself.
    private static readonly string[] Figures = ["content/charts.yaml", "content/tables.yaml"];

    public static Comparison Told(Comparison comparison, Edition before, Edition after)
    {
        if (before.Sources is null && after.Sources is null) return comparison;
        var (earlier, later) = (new YamlEntries(before.Sources, after.Sources), new YamlEntries(after.Sources, before.Sources));
        var (stood, stands) = (Words(before.Sources), Words(after.Sources));
        var defined = new DefinitionLines(earlier, later);
        var placed = comparison with
        {
            Definitions = [.. comparison.Definitions.Select(defined.Told)],
            Pages = InParallel.Select(comparison.Pages, new PageLines(stood, stands).Told),
            FrontMatter = [.. comparison.FrontMatter.Select(change => FrontMatter(change, later, after.Sources))],
            ReadAgain = [.. InParallel.Select(comparison.ReadAgain, one => Reread(one, stands)).OfType<Reread>()],
        };
        return WithCauses(placed, new CauseLines(placed, defined, before.Sources, after.Sources));
    }

    private static Comparison WithCauses(Comparison comparison, CauseLines lines) => comparison with
    {
        Causes = [.. comparison.Causes.Select(lines.Told)],
        Verdicts = [.. comparison.Verdicts.Select(verdict => verdict with { Causes = [.. verdict.Causes.Select(lines.Told)] })],
        Statements =
            [.. comparison.Statements.Select(statement => statement with { Causes = [.. statement.Causes.Select(lines.Told)] })],
        Numbers = [.. comparison.Numbers.Select(number => number with { Causes = [.. number.Causes.Select(lines.Told)] })],
        Charts = [.. comparison.Charts.Select(chart => chart with { Causes = [.. chart.Causes.Select(lines.Told)] })],
    };

    private static FrontMatterChange FrontMatter(FrontMatterChange change, YamlEntries later, SourceTree? sources) =>
        (change.Page.Length == 0 ? later.Report : FrontMatterLines.Of(sources, change.File)) is { } entry
            ? change with { Fields = [.. DefinitionLines.WithLines(change.Fields, entry).Select(field => OfSlug(field, entry))] }
            : change;

    private static FieldChange OfSlug(FieldChange field, YamlMapping entry) =>
        field.Field == FrontMatterComparer.Address ? field with { Line = entry.LineOf("slug") } : field;

    /// <summary>Null for words around the text of an author which that author did not write. Those of figures and of YAML
    /// may not be found.</summary>
    private static Reread? Reread(Reread one, Func<string, WrittenWords?> words)
    {
        if (words(one.WrittenIn) is not { } file) return one;
        // A post often says in a sentence much the same as the title of its chart.
        var figure = one.Place.Part == PagePart.Figure
            ? Figures.Select(path => words(path)?.Find(one.Place.Words)).FirstOrDefault(line => line is not null)
            : null;
        var at = figure ?? file.Find(one.Place.Words);
        return at is null && one.Place.Part != PagePart.Figure && one.WrittenIn.EndsWith(".md", StringComparison.Ordinal)
            ? null
            : one with { At = at };
    }

    /// <summary>Each file is read once.</summary>
    private static Func<string, WrittenWords?> Words(SourceTree? tree)
    {
        var read = new ConcurrentDictionary<string, Lazy<WrittenWords?>>(StringComparer.Ordinal);
        return path => read.GetOrAdd(path, file => new(() => WrittenWords.Of(tree, file))).Value;
    }
}
