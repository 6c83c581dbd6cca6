namespace ReportGen.Tests.Narrative;

/// <summary>What things are called, held against what they are.</summary>
public sealed class OwnNameTests
{
    private const string Selections = """
        selections:
          - {id: full, title: "Alpha, Full installation", label: Full, dataset: alpha, basis: reported, window: {from: 2008-06-30, to: 2009-06-30}, figures: {patches: full-patches}}
          - {id: core, title: Core of Alpha, label: Core, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: core-patches}}
          - {id: full-recount, title: "Full, counted again, 30 June 2008 to 30 June 2009", label: "Full, recounted", dataset: alpha, basis: records, window: {from: 2008-06-30, to: 2009-06-30}, recount_of: full, definition: again}
          - {id: full-2009, title: Full in January 2009, label: Full of 2009, dataset: alpha, basis: records, window: {from: 2009-01-01, to: 2009-01-31}}
        definitions:
          - {id: again, title: "Counted again, 30 June 2008 to 30 June 2009"}
        """;

    private const string Metrics = """
        - {id: full-vs-core, title: Full against Core, definition: Patches of Full by those of Core., formula: full.patches / core.patches}
        - {id: lead, title: "Patches of Full, less those of Core", definition: "Those of Full, less those of Core, which is more than nothing.", formula: full.patches - core.patches}
        - {id: both, title: "Patches of Full and Core", definition: "Those of Full, and what Core had, added.", formula: full.patches + core.patches}
        - {id: nines, title: Downtime of two nines, definition: The downtime of the least availability that reaches two nines., formula: "downtime(2 nines, 1 year)"}
        - {id: core-fewer, title: How many fewer patches Core had, definition: The share that Core lacks., formula: "fewer(core.patches, full.patches)"}
        """;

    private const string Charts = """
        - id: patches
          kind: bar
          title: Patches
          caption: Those of Full, from 30 June 2008 to 30 June 2009. Seen from Core, those of Full are what Core lacks.
          axis: {title: Patches}
          rows: [{label: Full, value: full.patches}]
          source: [notes]
        """;

    private const string Claims = """
        - {id: fewer, source: notes, place: p, says: "Core had [~20%](claim:fewer) fewer patches.", metric: core-fewer, equals: ~20%, expect: confirmed}
        - {id: many, source: notes, place: p, says: "Full had at least [30](claim:many) patches.", metric: full.patches, at_least: 30, expect: confirmed}
        - {id: thrice, source: notes, place: p, says: "Full had [3x](claim:thrice) the patches.", metric: full-vs-core, equals: 3x, expect: contradicted}
        - {id: most, source: notes, place: p, says: Full had the most patches., metric: full.patches, largest_of: [full.patches, core.patches], expect: confirmed}
        """;

    [Theory]
    [InlineData("Full installation", "Full installation", "")]
    [InlineData("Full installation", "Core installation", "RG6154")]
    [InlineData("label: \"Full, recounted\"", "label: \"Core, recounted\"", "RG6154")]
    [InlineData("label: Full, dataset", "label: Core, dataset", "RG6154")]
    [InlineData("label: Core, dataset", "label: Full Core, dataset", "RG6154")]
    [InlineData("\"Counted again,", "\"Core, counted again,", "RG6154")]
    [InlineData("[30](claim:many) patches.", "[30](claim:many) patches in January 2008 to June 2009.", "RG6153")]
    [InlineData("title: Core of", "title: Full of", "RG6154")]
    [InlineData("counted again, 30 June 2008 to 30 June 2009", "counted again, 30 June 2007 to 30 June 2009", "RG6153")]
    [InlineData("counted again, 30 June 2008 to 30 June 2009", "counted again, 30 June 2008 to June 2009", "")]
    [InlineData("Counted again, 30 June 2008 to 30 June 2009", "Counted again, 30 June 2008 to 30 May 2009", "RG6153")]
    [InlineData("Full in January 2009", "Full in January 2008", "RG6153")]
    [InlineData("Full against Core", "Full against Full", "RG6159")]
    [InlineData("title: How many fewer patches Core had", "title: How many more patches Core had", "RG6130")]
    [InlineData("title: How many fewer patches Core had", "title: How many patches Core had", "")]
    [InlineData("The share that Core lacks.", "The share by which Core lies above.", "RG6130")]
    [InlineData("\"Patches of Full, less those", "\"Patches of Full, more those", "RG6130")]
    [InlineData("\"Those of Full, less those", "\"Those of Full, more those", "RG6130")]
    [InlineData("which is more than nothing", "once more the lead", "")]
    [InlineData("and what Core had, added", "less what Core had", "RG6130")]
    [InlineData("the least availability", "the highest availability", "RG6130")]
    [InlineData("the least availability", "an availability", "")]
    [InlineData("Patches of Full by those of Core.", "Patches of Full by those of Core from 30 June 2007 to 30 June 2009.", "RG6153")]
    [InlineData("Patches of Full by those of Core.", "Patches of Full by those of Core from 30 June 2008 to 30 June 2009.", "")]
    [InlineData("title: Patches\n", "title: Patches of Core\n", "RG6154")]
    [InlineData("title: Patches\n", "title: Patches of Full\n", "")]
    [InlineData("Those of Full, from", "Those of Core, from", "RG6154")]
    [InlineData("from 30 June 2008 to", "from 30 June 2007 to", "RG6153")]
    [InlineData("fewer patches.\"", "more patches.\"", "RG6130")]
    [InlineData("had at least", "had at most", "RG6130")]
    [InlineData("had the most", "had the fewest", "RG6130")]
    public void Another_name_another_year_and_the_other_way_are_told(string of, string instead, string codes)
    {
        (string Path, string Text)[] files =
        [
            ("content/selections.yaml", Selections), ("content/metrics.yaml", Metrics), ("content/charts.yaml", Charts), ("content/claims.yaml", Claims),
            ("content/posts/p.md", "---\ntitle: A title\nsummary: Words.\ndate: 2009-07-01\n---\nWords.\n"),
        ];
        var (path, text) = Assert.Single(files, file => file.Text.Contains(of, StringComparison.Ordinal));
        var found = ComparedReport.Read("", [.. files.Where(file => file.Path != path), (path, text.Replace(of, instead, StringComparison.Ordinal))]).Diagnostics;
        Assert.Equal(codes, string.Join(' ', found.Select(one => one.Code.Id)));
    }
}
