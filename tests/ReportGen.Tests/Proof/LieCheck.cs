using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof;

/// <summary>What becomes of a falsehood.</summary>
internal enum Fate
{
    /// <summary><c>check</c> finds an error that the untouched report has not.</summary>
    Refused,

    /// <summary>A published measure or verdict changes. Where it is bound in prose, <c>check</c> refuses it as well.</summary>
    Published,

    /// <summary>Only a measure changes that no more than the page of its selection shows.</summary>
    OnSelectionPage,

    /// <summary>Nobody notices.</summary>
    Survived,
}

/// <summary>Finds out what becomes of falsehoods in a report without a finding. It takes the steps of <see cref="Pipeline.Read"/> one after
/// the other, those that a falsehood cannot reach from the untouched report, and stops at the first that catches it. An article or
/// claim that no step catches goes through the whole pipeline; a sample of all falsehoods does in any case.</summary>
internal sealed class LieCheck(SourceTree sources, ReportModel untouched)
{
    private readonly SourceTexts texts = new(sources);

    private readonly Published published = new(untouched);

    private readonly References references = References.Of(untouched.Data, untouched.Metrics, untouched.Claims, untouched.Charts);

    private readonly NumeralScanner scanner = new ExemptionReader(new DiagnosticBag()).Read(untouched.Data.Settings.Exemptions);

    public Fate FateOf(Lie lie)
    {
        if (untouched.Diagnostics.Length > 0) throw new InvalidOperationException("The untouched report has findings, so every falsehood would seem caught.");
        var tree = lie.In(sources, texts);
        return EarlyFateOf(lie, tree) ?? LateFateOf(Pipeline.Read(tree, BuildOptions.Default));
    }

    /// <summary>By the whole pipeline.</summary>
    public Fate LateFateOf(ReportModel model)
    {
        if (model.Diagnostics.Any(diagnostic => diagnostic.IsError)) return Fate.Refused;
        if (published.Difference(model) is not null) return Fate.Published;
        return published.DifferenceOfSelections(model) is not null ? Fate.OnSelectionPage : Fate.Survived;
    }

    private Fate? EarlyFateOf(Lie lie, SourceTree tree) => lie.Path switch
    {
        _ when lie.Path.EndsWith(".md", StringComparison.Ordinal) => IsRefusedArticle(lie, tree) ? Fate.Refused : null,
        ClaimJudge.Path => ClaimJudge.Judge(tree, untouched.Data, untouched.Metrics, Limits.Default).HasErrors ? Fate.Refused : null,
        _ => FateOfNumbers(lie, tree),
    };

    // Articles do not know of each other.
    private bool IsRefusedArticle(Lie lie, SourceTree tree)
    {
        var bag = new DiagnosticBag();
        var kind = lie.Path.StartsWith("content/posts/", StringComparison.Ordinal) ? ArticleKind.Post : ArticleKind.Page;
        new ArticleReader(references, scanner, Limits.Default, DraftPosts.LeftOut).Read(tree.Files[lie.Path], kind, bag);
        return bag.HasErrors;
    }

    private Fate? FateOfNumbers(Lie lie, SourceTree tree)
    {
        var data = untouched.Data;
        if (lie.Path != MetricEngine.Path)
        {
            var read = DataReader.Read(tree, Limits.Default);
            if (read.HasErrors) return Fate.Refused;
            data = read.Value;
        }

        var metrics = MetricEngine.Compute(tree, data, Limits.Default);
        if (metrics.HasErrors) return Fate.Refused;
        if (published.ChangedMeasure(metrics.Value) is not null) return Fate.Published;
        var claims = ClaimJudge.Judge(tree, data, metrics.Value, Limits.Default);
        if (claims.HasErrors) return Fate.Refused;
        return FateOfWords(lie, tree, untouched with { Data = data, Metrics = metrics.Value, Claims = claims.Value });
    }

    /// <summary>Of a falsehood by which no shown number is another: articles and the fields of other files find what they name as it was.
    /// Null where exemptions may have changed, on which every text rests.</summary>
    private Fate? FateOfWords(Lie lie, SourceTree tree, ReportModel model)
    {
        if (!model.Data.Settings.Exemptions.SequenceEqual(untouched.Data.Settings.Exemptions)) return null;
        if (published.Difference(model) is not null) return Fate.Published;
        var charts = ChartReader.Read(tree, model.Data, model.Metrics, Limits.Default);
        if (charts.HasErrors) return Fate.Refused;
        var bag = new DiagnosticBag();
        var reader = new ProseReader(References.Of(model.Data, model.Metrics, model.Claims, charts.Value), scanner, bag);
        foreach (var field in ProseFields.Of(model.Data, model.Metrics, model.Claims, charts.Value).Where(field => field.Span.Path == lie.Path)) reader.Field(field, new Tally());
        foreach (var text in ProseFields.PlainOf(model.Data, model.Claims, charts.Value).Where(text => text.Span.Path == lie.Path)) reader.Plain(text, new Tally());
        return bag.HasErrors ? Fate.Refused : LateFateOf(model with { Charts = charts.Value });
    }
}
