using ReportGen.Data;

namespace ReportGen.Claims;

/// <summary>The name of a measure taken apart: <c>esx35.patches[critical]</c> or <c>reported.esx35-patches</c>.</summary>
/// <param name="Selection">Null for a reported figure.</param>
/// <param name="Measure">What <c>count</c> stands for, where that is written.</param>
/// <param name="Figure">The reported figure that gives it, where one does.</param>
internal sealed record MeasureName(Selection? Selection, string Measure, string? Part, ReportedFigure? Figure)
{
    private const string ReportedPrefix = "reported.";

    /// <summary>Null for the id of a metric.</summary>
    public static MeasureName? Of(string name, ReportData data)
    {
        if (name.StartsWith(ReportedPrefix, StringComparison.Ordinal))
            return data.Figure(name[ReportedPrefix.Length..]) is { } figure ? new MeasureName(null, figure.Measure, figure.Part, figure) : null;
        var dot = SelectionMeasures.DotIn(name);
        if (dot < 0 || data.Selection(name[..dot]) is not { } selection || SelectionMeasures.Split(name[(dot + 1)..]) is not { } split) return null;
        var measure = split.Name == SelectionMeasures.Count ? selection.CountMeasure : split.Name;
        var key = measure + name[(dot + 1 + split.Name.Length)..];
        return new MeasureName(selection, measure, split.Part, selection.Figures.TryGetValue(key, out var id) ? data.Figure(id) : null);
    }
}
