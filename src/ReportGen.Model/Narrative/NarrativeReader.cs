using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative.Agreement;
using ReportGen.Narrative.Checks;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Naming;
using ReportGen.Narrative.Images;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Reads posts, pages and the prose of YAML files: front matter bound, Markdown cut into segments, every number accounted
/// for.</summary>
public static class NarrativeReader
{
    /// <param name="templateText">Literal text of templates that a reader sees.</param>
    /// <param name="known">As <see cref="ModelOptions.Known"/>.</param>
    /// <param name="cache">As <see cref="ModelOptions.Cache"/>.</param>
    public static Outcome<Narrative> Read(
        SourceTree tree,
        ReportData data,
        MetricSet metrics,
        ClaimLedger claims,
        ChartSet charts,
        IReadOnlyList<SourcedText> templateText,
        Limits limits,
        PostChoice choice,
        Func<string, ArticleFacts?>? known = null,
        BuildCache? cache = null) =>
        Read(tree, data, metrics, claims, charts, templateText, limits, choice, known, cache, ExemptionReader.Tried(data.Settings.Exemptions));

    /// <summary>The same with the exemptions of the settings tried before.</summary>
    /// <param name="templateText">Null where nobody read them: then nothing is called unused.</param>
    internal static Outcome<Narrative> Read(
        SourceTree tree,
        ReportData data,
        MetricSet metrics,
        ClaimLedger claims,
        ChartSet charts,
        IReadOnlyList<SourcedText>? templateText,
        Limits limits,
        PostChoice choice,
        Func<string, ArticleFacts?>? known,
        BuildCache? cache,
        ImmutableArray<TriedPattern> exemptions)
    {
        var bag = new DiagnosticBag();
        var reader = new ExemptionReader(bag);
        NameCheck.Check(data, bag);
        var uncounted = new UncountedPhrases(bag);
        var scanner = uncounted.Read(
            data.Settings,
            reader.Read(exemptions),
            data.Selections.SelectMany(selection => selection.Called));
        var references = References.Of(tree, data, metrics, claims, charts);
        var naming = Task.Run(() => NamesOf(data, metrics, claims, charts, references.Sentences));
        UncheckedCheck.Patterns(data.Settings.Unchecked, tree, bag);
        var builder = new NarrativeBuilder(references, scanner, limits, choice, known, cache)
        {
            Unchecked = data.Settings.Unchecked,
            Highlighter = templateText is null ? CodeHighlighter.None : new CodeHighlighter(), // no page is shown without templates
        };
        var (narrative, found) =
            builder.Build(
                tree,
                ProseFields.Of(data, metrics, claims, charts),
                [.. ProseFields.PlainOf(data, claims, charts), .. DrawingWords.Of(tree), .. templateText ?? []]);
        bag.AddRange(found);
        new TitleCheck(new AgreementCheck(references.Labels, bag), narrative.Prose, bag).Check(charts);
        ClaimSourceCheck.Check(claims, narrative, data, bag);
        bag.AddRange(naming.GetAwaiter().GetResult());
        var isComplete = templateText is not null && HasEveryArticle(tree, narrative) && !found.Any(IsUnread);
        reader.Review(narrative, scanner.Exemptions, isComplete);
        if (isComplete) uncounted.Review(narrative);
        return bag.With(narrative);
    }

    /// <summary>What is found of names and directions outside prose, which needs no article.</summary>
    private static ImmutableArray<Diagnostic> NamesOf(
        ReportData data, MetricSet metrics, ClaimLedger claims, ChartSet charts, SentenceFacts facts)
    {
        var bag = new DiagnosticBag();
        new OwnNameCheck(data, metrics, facts, bag).Check(claims, charts);
        new OwnDirectionCheck(metrics, bag).Check(claims);
        return bag.ToSorted();
    }

    /// <summary>A text beyond the limits, of which nothing was looked at.</summary>
    private static bool IsUnread(Diagnostic finding) => finding.Code == ProseCodes.TooMuch || finding.Code == ProseCodes.NestedTooDeep;

    /// <summary>A draft that is left out may need an exemption that nothing else needs.</summary>
    private static bool HasEveryArticle(SourceTree tree, Narrative narrative) =>
        tree.Files.Keys.Count(ArticleFiles.Has) == narrative.Posts.Length + narrative.Pages.Length;
}
