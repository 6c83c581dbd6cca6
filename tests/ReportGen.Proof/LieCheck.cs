using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Narrative.Code;
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
/// the other, those that a falsehood cannot reach from the untouched report, and stops at the first that catches it. What no step
/// catches goes through the whole pipeline.</summary>
internal sealed class LieCheck(SourceTree sources, ReportModel untouched)
{
    private readonly SourceTexts texts = new(sources);

    private readonly Published published = new(untouched);

    private readonly References references = References.Of(sources, untouched.Data, untouched.Metrics, untouched.Claims, untouched.Charts);

    private readonly NumeralScanner scanner = new ExemptionReader(new DiagnosticBag()).Read(ExemptionReader.Tried(untouched.Data.Settings.Exemptions));

    private readonly CodeHighlighter highlighter = new();

    public Fate FateOf(Lie lie)
    {
        if (!untouched.Diagnostics.IsEmpty) throw new InvalidOperationException("The untouched report has findings, so every falsehood would seem caught.");
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
        _ => EarlyFateOfNumbers(lie, tree),
    };

    // Articles do not know of each other.
    private bool IsRefusedArticle(Lie lie, SourceTree tree)
    {
        var bag = new DiagnosticBag();
        var kind = lie.Path.StartsWith("content/posts/", StringComparison.Ordinal) ? ArticleKind.Post : ArticleKind.Page;
        new ArticleReader(references, scanner, highlighter, Limits.Default, PostChoice.Default, _ => null).Read(tree.Files[lie.Path], kind, bag, out _);
        return bag.HasErrors;
    }

    private Fate? EarlyFateOfNumbers(Lie lie, SourceTree tree)
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
        return ClaimJudge.Judge(tree, data, metrics.Value, Limits.Default).HasErrors ? Fate.Refused : null;
    }
}
