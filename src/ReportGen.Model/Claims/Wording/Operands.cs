using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>The values that a formula puts together, in words as stated.</summary>
internal sealed class Operands(ReportData data, MetricSet metrics, Reading reading, ByteMeanings meanings)
{
    public ReportData Data => data;

    /// <summary>"over 2.7 GB", "85 patches", "5 nines"; null for a part of a formula that has no name of its own.</summary>
    public string? Words(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Text,
        NameExpression name => Words(name.Name),
        _ => null,
    };

    /// <summary>The words of a name that is known to exist.</summary>
    public string Words(string name)
    {
        var evaluation = metrics.Evaluate(name, reading)!;
        var words = meanings.Words(evaluation) ?? evaluation.Words;
        var measure = ResolvedName.Of(name, data);
        return CountedNouns.With(words, measure?.NounIn(data)) + (measure?.Figure is { } figure ? AsStated(figure, words) : "");
    }

    /// <summary>Whether the figure under judgement is the one that would give this measure: then only its parts do.</summary>
    public bool IsLeftOut(ReportedFigure figure) => reading.LeftOutFigure == figure.Id;

    /// <summary>"1.4 GB and 1.6 GB".</summary>
    public string Parts(ReportedFigure figure) =>
        English.Joined([.. figure.Parts.Select(part => meanings.Words(data.Figure(part)!))]); // checked to exist

    // Where a total and its parts were both stated, what both allow is neither's own words.
    private string AsStated(ReportedFigure figure, string words) =>
        figure.Parts.IsEmpty || words == figure.Value.Text || IsLeftOut(figure)
            ? ""
            : $" (stated as {meanings.Words(figure)}, and in parts as {Parts(figure)})";
}
