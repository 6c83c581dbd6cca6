using ReportGen.Data;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>Figures that sources state, each changed by more than its precision.</summary>
internal static class FigureLies
{
    public const string Reported = "a reported figure, by one in its last digit";

    public static IEnumerable<Lie> Of(ReportData data, SourceTexts texts) => data.Datasets
        .SelectMany(dataset => YamlFiles.Items(texts, dataset.Path, "reported"))
        .SelectMany(figure => figure.Scalar("value") is { } value ? Of(figure.Id(), value) : []);

    private static IEnumerable<Lie> Of(string id, YamlScalar value)
    {
        if (OneMore.Than(value.Text) is { } more) yield return Lie.At(Reported, $"{id}: {more}", value, more);
        if (OneMore.Less(value.Text) is { } less) yield return Lie.At(Reported, $"{id}: {less}", value, less);
    }
}
