using System.Collections.Immutable;

namespace ReportGen.Tests.Narrative;

/// <summary>Whose numbers sentences tell: by the names beside them, before them, in the headings of tables and in captions.</summary>
public sealed class NamingTests
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("content/data/alpha.yaml", """
            id: alpha
            title: Patches of Alpha
            vendor: Works
            product: Alpha
            sources: [notes]
            covers: {from: 2008-01-01, to: 2009-06-30}
            complete: true
            patches:
              - {id: a1, title: First, released: 2008-04-08, source: notes, size: 3 MB}
              - {id: a2, title: Second, released: 2009-01-13, source: notes, size: 4 MB}
            reported:
              - {id: full-patches, title: Patches of Full, measure: patches, value: 32, source: notes, place: the table}
              - {id: core-patches, title: Patches of Core, measure: patches, value: 26, source: notes, place: the table}
              - {id: core-patches-critical, title: Critical ones, measure: patches, value: 9, source: notes, place: the table}
            """),
        ("content/data/beta.yaml", """
            id: beta
            title: Patches of Beta
            vendor: Makers
            product: Makers Beta
            sources: [notes]
            covers: {from: 2008-01-01, to: 2009-06-30}
            complete: true
            patches:
              - {id: b1, title: First, released: 2008-04-08, source: notes, size: 3 MB}
            reported:
              - {id: beta-patches, title: Patches of Beta, measure: patches, value: 13, source: notes, place: the table}
              - {id: beta-disk, title: Disk of Beta, measure: size, value: 32 MB, source: notes, place: the table}
            """),
        ("content/selections.yaml", """
            selections:
              - {id: full, title: "Alpha, Full installation", label: Alpha Full, names: [Full], dataset: alpha, basis: reported, window: {from: 2008-06-30, to: 2009-06-30}, figures: {patches: full-patches}}
              - {id: core, title: "Alpha, Server Core", label: Core, names: [Server Core], dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: core-patches}}
              - {id: core-critical, title: "Core, critical patches", label: Core critical, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: core-patches-critical}}
              - {id: beta, title: Makers Beta, label: Beta, dataset: beta, basis: reported, window: {from: 2008-06-30, to: 2009-06-30}, figures: {patches: beta-patches}}
            """),
    ];

    [Theory]
    [InlineData("Full had [32](metric:full.patches) patches.", "")]
    [InlineData("Full had a total of [32](metric:full.patches) and Core had [26](metric:core.patches).", "")]
    [InlineData("Full comes to [32](metric:full.patches), Beta to [13](metric:beta.patches) and Core to [26](metric:core.patches).", "")]
    [InlineData("Full comes to [32](metric:full.patches), Beta to [13](metric:beta.patches) and Core to [13](metric:beta.patches).", "RG6154")]
    [InlineData("Full had [1.23×](metric:full-vs-core) the patches, set against Core.", "")]
    [InlineData("Full had [1.23×](metric:full-vs-core) the patches, set against Beta.", "RG6154")]
    [InlineData("Full had [18.8%](metric:core-fewer) of it, other than Core.", "")]
    [InlineData("The mean of Beta was [32](metric:full.patches), that of Full not.", "RG6154")]
    [InlineData("It lists [13](metric:beta.patches) of class low or high for Core, and none for Beta.", "RG6154")]
    [InlineData("It lists [13](metric:beta.patches) Beta patches, and none for Core.", "")]
    [InlineData("It lists [13](metric:beta.patches) Core patches, and none for Beta.", "RG6154")]
    [InlineData("Makers had [32 MB](metric:reported.beta-disk) of disk for Beta.", "")]
    [InlineData("Full still came to [1.23×](metric:full-vs-core) those of Core.", "")]
    [InlineData("Beta still came to [1.23×](metric:full-vs-core) those of Core.", "RG6154")]
    [InlineData("Core took [32 MB](metric:reported.beta-disk) of disk.", "RG6154")]
    [InlineData("This is Core. It had [13](metric:beta.patches) patches.", "RG6154")]
    [InlineData("This is Core. It had [26](metric:core.patches) patches.", "")]
    [InlineData("This is Core. The ratio is [1.23×](metric:full-vs-core).", "")]
    [InlineData("- Alpha, Full: [32](metric:full.patches).", "")]
    [InlineData("- Beta, Full: [32](metric:full.patches).", "RG6154")]
    [InlineData("Core was looked at [30 June 2008 to 30 June 2009](window:full).", "RG6154")]
    [InlineData("Full was looked at [30 June 2008 to 30 June 2009](window:full).", "")]
    [InlineData("Over the window of Beta, Full had [32](metric:full.patches).", "")]
    [InlineData("Over the window of Core, Full had [32](metric:full.patches).", "RG6154")]
    [InlineData("Over the period of Core, Full had [32](metric:full.patches).", "RG6154")]
    [InlineData("Core critical had [9](metric:core-critical.patches).", "")]
    [InlineData("Core had [9](metric:core-critical.patches) critical patches.", "")]
    [InlineData("Core had [9](metric:core-critical.patches) patches.", "RG6154")]
    [InlineData("The critical ones were counted:\n\n- Core: [9](metric:core-critical.patches).", "")]
    [InlineData("Some were critical. Core had [26](metric:core.patches) critical ones.", "RG6154")]
    [InlineData("| Of | Patches |\n|---|---|\n| Core | [26](metric:core.patches) |", "")]
    [InlineData("| Of | Patches |\n|---|---|\n| Beta | [26](metric:core.patches) |", "RG6154")]
    [InlineData("| Of | Patches of Core |\n|---|---|\n| Patches | [13](metric:beta.patches) |", "RG6154")]
    [InlineData("| Beta against | Patches |\n|---|---|\n| Core | [1.23×](metric:full-vs-core) |", "RG6154")]
    [InlineData("![Full against Core](metric:full-vs-core)", "")]
    [InlineData("![Full against Beta](metric:full-vs-core)", "RG6154")]
    [InlineData("It had [~20%](claim:fewer) fewer patches than Full.", "")]
    [InlineData("It had [~20%](claim:fewer) fewer patches than Beta.", "RG6154")]
    public void A_number_is_told_of_what_it_is_counted_for(string text, string codes) => Assert.Equal(codes, CodesOf(text));

    [Theory]
    [InlineData("Full and Core were compared.", "")]
    [InlineData("Core and Core were compared.", "RG6159")]
    [InlineData("Core against Server Core is no comparison.", "RG6159")]
    [InlineData("Core has changed, and nobody found it other than Core.", "")]
    [InlineData("Core is better than Core in every way.", "RG6159")]
    [InlineData("Core in 2008 was better than Core in 2009.", "")]
    [InlineData("Core with updates is better than Core without.", "")]
    [InlineData("Makers Beta and Alpha Full came.", "")]
    [InlineData("Makers Core came.", "RG6160")]
    [InlineData("The Works Alpha Full came.", "")]
    [InlineData("Server Full came.", "RG6160")]
    [InlineData("Our Full came. Yes, Full came.", "")]
    [InlineData("They rank Full first and Core next.", "")]
    [InlineData("They rank Core first and Core next.", "RG6159")]
    [InlineData("For Makers these count, for Works those.", "")]
    [InlineData("For Works these count, for Works those.", "RG6159")]
    [InlineData("For Works these count; for Works those do.", "")]
    [InlineData("It is for Works, and Works knows.", "")]
    [InlineData("Works released Alpha Full.", "")]
    [InlineData("Makers released Alpha Full.", "RG6160")]
    [InlineData("Makers sold its Beta.", "")]
    [InlineData("Works sold its Beta.", "RG6160")]
    [InlineData("Works compared Beta with others.", "")]
    public void Two_names_of_a_sentence_can_both_be_right(string text, string codes) => Assert.Equal(codes, CodesOf(text));

    [Theory]
    [InlineData("Core had [~20%](claim:fewer) fewer patches.", "")]
    [InlineData("Core had [~20%](claim:fewer) more patches.", "RG6130")]
    [InlineData("Core had [~20%](claim:fewer) of them, or more.", "")]
    [InlineData("Core had [fewer](holds:core.patches<full.patches) than the total of Full.", "")]
    [InlineData("Core had [fewer](holds:core.patches<full.patches) than the total of Beta.", "RG6131")]
    [InlineData("The lead of Full is [large](holds:full-vs-core>1.2x).", "")]
    [InlineData("The lead of Full is [small](holds:full-vs-core>1.2x).", "RG6130")]
    [InlineData("Of Full it is the [low end](holds:full-vs-core>1.2x).", "")]
    [InlineData("The lead of Full is [not small](holds:full-vs-core>1.2x).", "")]
    [InlineData("The lead of Full is [a small one](holds:full-vs-core>1x).", "")]
    [InlineData("The lead of Full is [small](holds:full-vs-core<2x).", "")]
    [InlineData("The lead of Full is [great](holds:full-vs-core<2x).", "RG6130")]
    [InlineData("Fewer patches? It is [true of Core](holds:core.patches<full.patches).", "")]
    [InlineData("More patches? It is [true of Core](holds:core.patches<full.patches).", "RG6130")]
    [InlineData("More patches? It is [false of Core](holds:core.patches<full.patches).", "")]
    [InlineData("Fewer patches? It is [false of Core](holds:core.patches<full.patches).", "RG6130")]
    [InlineData("More or fewer patches? It is [true of Core](holds:core.patches<full.patches).", "")]
    [InlineData("Fewer patches? So they say. It is [true of Core](holds:core.patches<full.patches).", "")]
    [InlineData("The statement of [3x](claim:thrice) fails.", "")]
    [InlineData("The statement of [3x](claim:thrice) holds.", "RG6162")]
    [InlineData("The statement of [3x](claim:thrice) never holds.", "")]
    [InlineData("By [~20%](claim:fewer) it holds.", "")]
    [InlineData("By [~20%](claim:fewer) it fails.", "RG6162")]
    [InlineData("The statement is of [3x](claim:thrice). It is contradicted.", "RG6152")]
    [InlineData("It [holds](verdict:fewer), it [fails](verdict:thrice).", "")]
    [InlineData("It [fails](verdict:fewer).", "RG6156")]
    [InlineData("It is [undecided](untested: nobody looked).", "")]
    [InlineData("It is [confirmed](untested: nobody looked).", "RG6162")]
    [InlineData("For Core it [holds](holds:core.patches<full.patches), and for Full it [fails](holds:full.patches>core.patches).", "")]
    [InlineData("For Core it [holds](holds:core.patches<full.patches), and for Full it [holds](holds:full.patches>core.patches).", "RG6161")]
    [InlineData("For Core it [holds](holds:core.patches<full.patches).\n\nFor Core it [fails](holds:core.patches<full.patches).", "RG6161")]
    public void Words_go_the_way_of_the_claim_and_of_its_verdict(string text, string codes) => Assert.Equal(codes, CodesOf(text));

    [Fact]
    public void What_is_wrong_is_told_with_its_place_and_what_to_do()
    {
        var found = Assert.Single(Read("Core and Core had [26](metric:core.patches) patches."));

        Assert.Equal("content/posts/p.md:6:10", found.Span?.ToString());
        Assert.Equal("'Core' is set beside itself: this sentence names it on both sides.", found.Message);
        Assert.Equal("name the other side", found.Remedy);
    }

    [Theory]
    [InlineData("title: Makers Beta, label", "")]
    [InlineData("title: Works Beta, label", "RG6154")]
    [InlineData("title: \"Beta, beside what Works makes\", label", "")]
    public void The_title_of_a_selection_names_who_makes_it(string title, string codes)
    {
        var (path, selections) = Content.Single(file => file.Path == "content/selections.yaml");
        (string Path, string Text)[] files =
        [
            .. Content.Where(file => file.Path != path), (path, selections.Replace("title: Makers Beta, label", title, StringComparison.Ordinal)),
            ("content/posts/p.md", SmallReport.FrontMatter + "Words.\n"),
        ];

        Assert.Equal(codes, string.Join(' ', ComparedReport.Read("", files).Diagnostics.Select(found => found.Code.Id)));
    }

    [Theory]
    [InlineData("Patches beside Full", "[26](metric:core.patches) against [32](metric:full.patches)", "")]
    [InlineData("Patches beside Beta", "[26](metric:core.patches) against [32](metric:full.patches)", "RG6154")]
    [InlineData("Patches", "[26](metric:core.patches) by [1.23×](metric:full-vs-core)", "")]
    [InlineData("Patches", "[26](metric:core.patches) against [13](metric:beta.patches)", "RG6154")]
    public void What_stands_beside_an_answer_is_of_what_is_asked(string caption, string says, string codes)
    {
        var table = $"- {{id: t, caption: {caption}, columns: [{{title: Core}}], questions: [{{question: Fewer?, answers: [{{asks: core.patches<full.patches, says: '{says}'}}]}}], source: [notes]}}\n";
        (string Path, string Text)[] files = [.. Content, ("content/tables.yaml", table), ("content/posts/p.md", SmallReport.FrontMatter + "Words.\n")];

        Assert.Equal(codes, string.Join(' ', ComparedReport.Read("", files).Diagnostics.Select(found => found.Code.Id)));
    }

    private static string CodesOf(string text) => string.Join(' ', Read(text).Select(found => found.Code.Id));

    private static ImmutableArray<Diagnostics.Diagnostic> Read(string text) =>
        ComparedReport.Read("", [.. Content, ("content/posts/p.md", SmallReport.FrontMatter + text + "\n")]).Diagnostics;
}
