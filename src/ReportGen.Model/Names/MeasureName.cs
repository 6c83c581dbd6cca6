namespace ReportGen.Names;

/// <summary>The name of a measure, as formulas, prose and published files write it: <c>reported.id</c> for a reported figure,
/// <c>id.measure[part]</c> for a measure of a selection, anything else for a metric. It prints as it was read.</summary>
public abstract record MeasureName
{
    private const string Reported = "reported.";

    private MeasureName()
    {
    }

    /// <summary>Every text is the name of something, whether or not a report has it: that needs its data.</summary>
    public static MeasureName Parse(string name)
    {
        if (name.StartsWith(Reported, StringComparison.Ordinal)) return new OfFigure(name[Reported.Length..]);
        return Halves(name) is ({ Length: > 0 } selection, var measure) && MeasureKey.TryParse(measure) is { } key
            ? new OfSelection(selection, key)
            : new OfMetric(name);
    }

    /// <summary>The name of a reported figure.</summary>
    public static string Figure(string id) => new OfFigure(id).ToString();

    /// <summary>The name of a measure of a selection.</summary>
    /// <param name="part">What stands in brackets; null for the whole.</param>
    public static string Selected(string selection, SelectionMeasure measure, string? part = null) =>
        new OfSelection(selection, new MeasureKey(measure, part)).ToString();

    /// <summary>What an id would be taken for where a name is read; null where it stands for itself.</summary>
    public static string? MeaningOf(string id) => Parse(id) switch
    {
        OfFigure => "a reported figure",
        OfSelection measure => $"a measure of the selection '{measure.Selection}'",
        _ => null,
    };

    // An id may hold dots and a measure holds none, so only the last dot before brackets can part them.
    private static (string Selection, string Measure)? Halves(string name)
    {
        var dot = MeasureKey.WordOf(name).LastIndexOf('.');
        return dot < 0 ? null : (name[..dot], name[(dot + 1)..]);
    }

    /// <summary><c>reported.id</c>.</summary>
    public sealed record OfFigure(string Id) : MeasureName
    {
        public override string ToString() => Reported + Id;
    }

    /// <summary><c>selection.measure[part]</c>.</summary>
    /// <param name="Selection">Its id, which may hold dots.</param>
    public sealed record OfSelection(string Selection, MeasureKey Key) : MeasureName
    {
        public override string ToString() => $"{Selection}.{Key}";
    }

    /// <summary>The id of a metric.</summary>
    public sealed record OfMetric(string Id) : MeasureName
    {
        /// <summary>What it would name a measure of, and what the measure would be, if there were such a measure; null without a
        /// dot.</summary>
        public (string Selection, string Measure)? Attempt => Halves(Id);

        public override string ToString() => Id;
    }
}
