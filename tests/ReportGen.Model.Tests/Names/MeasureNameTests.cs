using CsCheck;
using ReportGen.Names;

namespace ReportGen.Tests.Names;

public sealed class MeasureNameTests
{
    private static readonly string[] Pieces = ["x", "patches", "reported", "size", ".", "[", "]", "-", "2008-11", "per_week"];

    [Theory]
    [InlineData("x.patches", "selection x patches")]
    [InlineData("x.patches[critical]", "selection x patches critical")]
    [InlineData("esx-3.5.patches[2008-11]", "selection esx-3.5 patches 2008-11")]
    [InlineData("x.size[class:a.b]", "selection x size class:a.b")]
    [InlineData("x.patches[to 2008-02-29]", "selection x patches to 2008-02-29")]
    [InlineData("x.size.patches", "selection x.size patches")]
    [InlineData("x.size.largest[patches]", "selection x.size largest patches")]
    [InlineData("patches.patches", "selection patches patches")]
    [InlineData("reported", "metric reported")]
    [InlineData("reported.", "figure ")]
    [InlineData("reported.x", "figure x")]
    [InlineData("reported.x.patches[critical]", "figure x.patches[critical]")]
    [InlineData("Reported.x", "metric Reported.x")]
    [InlineData("x", "metric x")]
    [InlineData("patches", "metric patches")]
    [InlineData("patches[critical]", "metric patches[critical]")]
    [InlineData("x.pathces", "metric x.pathces")]
    [InlineData("x.patches.y", "metric x.patches.y")]
    [InlineData("x.Patches", "metric x.Patches")]
    [InlineData(".patches", "metric .patches")]
    [InlineData("x.", "metric x.")]
    [InlineData("x.patches[]", "metric x.patches[]")]
    [InlineData("x.patches[a", "metric x.patches[a")]
    [InlineData("x.patches[a]b", "metric x.patches[a]b")]
    [InlineData("x.patches[a][b]", "metric x.patches[a][b]")]
    [InlineData("x.patches]", "metric x.patches]")]
    [InlineData("x[y].patches", "metric x[y].patches")]
    [InlineData("x[a.patches]", "metric x[a.patches]")]
    [InlineData("", "metric ")]
    public void A_name_is_read_by_its_form_alone(string name, string read)
    {
        Assert.Equal(read, Told(MeasureName.Parse(name)));
        Assert.Equal(name, MeasureName.Parse(name).ToString());
    }

    [Fact]
    public void Whatever_is_read_prints_as_it_was_written() =>
        Gen.Int[0, Pieces.Length - 1].List[0, 8].Select(picked => string.Concat(picked.Select(piece => Pieces[piece])))
            .Sample(name => MeasureName.Parse(name).ToString() == name, iter: 2_000);

    [Fact]
    public void What_is_made_of_parts_is_read_as_those_parts()
    {
        foreach (var measure in SelectionMeasures.All)
        {
            var name = Assert.IsType<MeasureName.OfSelection>(MeasureName.Parse(MeasureName.Selected("a.b-1", measure, "class:critical")));
            Assert.Equal(("a.b-1", measure, "class:critical"), (name.Selection, name.Key.Measure, name.Key.Part));
            Assert.NotNull(MeasureName.MeaningOf($"x.{measure.Word}"));
        }
    }

    private static string Told(MeasureName name) => name switch
    {
        MeasureName.OfFigure figure => $"figure {figure.Id}",
        MeasureName.OfSelection of => $"selection {of.Selection} {of.Key.Measure} {of.Key.Part}".TrimEnd(),
        _ => $"metric {name}",
    };
}
