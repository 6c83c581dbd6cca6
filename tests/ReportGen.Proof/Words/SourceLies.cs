using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Something said to come from another source than it does.</summary>
internal static class SourceLies
{
    public static IEnumerable<Lie> Of(WordLieGround ground, params string[] paths)
    {
        var sources = ground.Untouched.Data.Sources.Select(source => source.Id).ToList();
        return paths.SelectMany(path => Sources(YamlReader.Read(ground.Texts.Of(path), Limits.Default, new DiagnosticBag())))
            .Select((named, at) => Lie.At("", $"{named.Span}", named, sources.Where(id => id != named.Text).ElementAt((at * 7) % (sources.Count - 1))));
    }

    private static IEnumerable<YamlScalar> Sources(YamlNode? node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Sources),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Key.Text != "source" ? Sources(entry.Value) : entry.Value switch
        {
            YamlScalar one => [one],
            YamlSequence several => several.Items.OfType<YamlScalar>(),
            _ => [],
        }),
        _ => [],
    };
}
