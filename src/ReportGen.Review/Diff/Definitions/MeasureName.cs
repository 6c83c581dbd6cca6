namespace ReportGen.Diff.Definitions;

/// <summary>The parts of a measure's name: <c>selection.measure[part]</c>, <c>reported.figure</c>, or a metric's id.</summary>
internal static class MeasureName
{
    private const string Reported = "reported.";

    /// <summary>What a measure belongs to. An id may hold dots: the last one before a bracket parts the selection from its measure.</summary>
    public static (DefinitionKind Kind, string Id) Owner(string name)
    {
        if (name.StartsWith(Reported, StringComparison.Ordinal)) return (DefinitionKind.ReportedFigure, name[Reported.Length..]);
        var dot = Dot(name);
        return dot < 0 ? (DefinitionKind.Metric, name) : (DefinitionKind.Selection, name[..dot]);
    }

    /// <summary>What is measured of a selection, without a part; the name itself of any other.</summary>
    public static string Measure(string name) => name[(Dot(name) + 1)..End(name)];

    public static bool HasPart(string name) => End(name) < name.Length;

    private static int End(string name) => name.IndexOf('[', StringComparison.Ordinal) is var bracket and >= 0 ? bracket : name.Length;

    private static int Dot(string name) => name.LastIndexOf('.', Math.Max(End(name) - 1, 0));
}
