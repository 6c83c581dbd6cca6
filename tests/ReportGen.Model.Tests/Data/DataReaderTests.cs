using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Tests.Data;

public class DataReaderTests
{
    [Fact]
    public void Settings_are_read()
    {
        var settings = SmallReport.Whole().Settings;
        Assert.Equal("A brief report", settings.Title.Name);
        Assert.Equal("https://report.example/small/", settings.BaseUrl);
        Assert.Equal("en-GB", settings.Language.Text);
        Assert.Equal("A. Writer", Assert.Single(settings.Authors).Name);
        Assert.Equal(new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), settings.Licence);
        Assert.Equal(@"ESX \d\.\d", Assert.Single(settings.Exemptions).Pattern);
    }

    [Fact]
    public void Settings_need_only_a_title_and_a_summary()
    {
        var outcome = SmallReport.Read([new("content/report.yaml", "title: t\nsummary: s\n")]);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("en", outcome.Value.Settings.Language.Text);
        Assert.Null(outcome.Value.Settings.BaseUrl);
        Assert.Equal(20, outcome.Value.Settings.FrontPosts);
    }

    [Fact]
    public void Sources_are_read_in_file_order()
    {
        var sources = SmallReport.Whole().Sources;
        Assert.Equal(["p1 2009-08-12", "list 2009-08"], sources.Select(source => $"{source.Id} {source.Date}"));
        Assert.Equal("content/sources.yaml:9:9", sources[1].Note?.Span.ToString());
    }

    [Fact]
    public void A_dataset_is_read()
    {
        var alpha = SmallReport.Whole().Dataset("alpha")!;
        Assert.Equal(ByteUnit.Binary, alpha.ByteUnit);
        Assert.Equal(["full", "core"], alpha.Options.AsEnumerable());
        Assert.Equal("2008-01-01 to 2008-12-31", alpha.Complete?.ToString());
        Assert.Equal("content/data/alpha.yaml", alpha.Path);
        Assert.Equal("content/data/alpha.yaml:1:5", alpha.Span.ToString());
    }

    [Theory]
    [InlineData("true", "2008-01-01 to 2009-06-30")]
    [InlineData("false", "")]
    [InlineData("{from: 2008-01-01, to: 2008-01-01}", "2008-01-01 to 2008-01-01")]
    public void A_dataset_is_complete_for_all_nothing_or_a_period(string written, string expected)
    {
        var files = SmallReport.Files.ToDictionary();
        files["content/data/beta.yaml"] = SmallReport.Beta.Replace("complete: true", $"complete: {written}", StringComparison.Ordinal);
        var outcome = SmallReport.Read(files);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(expected, outcome.Value.Dataset("beta")?.Complete.ToString());
    }

    [Fact]
    public void Records_are_in_order_of_release_and_those_of_unknown_date_come_last() =>
        Assert.Equal(["A-1 2008-02-29", "A-2 2008-03", "A-0 "], SmallReport.Whole().Dataset("alpha")!.Patches.Select(patch => $"{patch.Id} {patch.Released}"));

    [Fact]
    public void A_record_is_read()
    {
        var patch = SmallReport.Whole().Dataset("alpha")!.Patches[1];
        Assert.Equal((PatchClass.Critical, PatchSeverity.Important, PatchSeverity.Critical), (patch.Class, patch.Severity, patch.SeverityMax));
        Assert.Equal("over 2 MB", patch.Size?.Text);
        Assert.Equal(Restart.Possible, patch.Restart);
        Assert.Equal([new Affects("full", Membership.Stated, null), new Affects("core", Membership.Inferred, "A-1 says so")], patch.Affects.AsEnumerable());
        Assert.Equal(["CVE-2008-1083", "CVE-2008-10877"], patch.Cves.AsEnumerable());
        Assert.Equal(["A-1"], patch.Replaces.AsEnumerable());
        Assert.Equal(("list", "row 2"), (patch.SourceId, patch.Place));
        Assert.False(patch.Released?.IsExact);
        Assert.Equal("content/data/alpha.yaml:12:9", patch.Span.ToString());
    }

    [Fact]
    public void What_a_record_does_not_say_is_unknown_and_never_nought()
    {
        var patch = SmallReport.Whole().Dataset("alpha")!.Patches[0];
        Assert.Null(patch.Size);
        Assert.Null(patch.Severity);
        Assert.Equal(Restart.Unknown, patch.Restart);
        Assert.Equal(Membership.Unknown, patch.MembershipOf("core"));
        Assert.True(patch.Released?.IsExact);
    }

    [Fact]
    public void A_reported_figure_is_read()
    {
        var figure = SmallReport.Whole().Figure("alpha-patches")!;
        Assert.Equal(("alpha", "patches", null, "32"), (figure.DatasetId, figure.Measure, figure.Part, figure.Value.Text));
        Assert.Equal(["alpha-critical", "alpha-other"], figure.Parts.AsEnumerable());
        Assert.True(figure.ExpectsDisagreement);
        Assert.Equal("2008-01-01 to 2009-06-30", figure.Period?.ToString());
    }

    [Fact]
    public void Selections_are_read_in_file_order()
    {
        var selections = SmallReport.Whole().Selections;
        Assert.Equal(["a Alpha Reported", "a-recount Alpha recounted Records"], selections.Select(selection => $"{selection.Id} {selection.Label} {selection.Basis}"));
        Assert.Equal(["patches=alpha-patches", "patches[critical]=alpha-critical", "size=alpha-size"], selections[0].Figures.Select(pair => $"{pair.Key}={pair.Value}"));
        var recount = selections[1];
        Assert.Equal((CountOf.Advisories, "a", "by-package"), (recount.Count, recount.RecountOf, recount.DefinitionId));
        Assert.Equal([PatchSeverity.Critical, PatchSeverity.Important], recount.Where.Severity.AsEnumerable());
        Assert.Equal([PatchSeverity.Critical], recount.Where.SeverityMax.AsEnumerable());
        Assert.Equal(("core", InferredRecords.Exclude), (recount.Where.Affects, recount.Where.Inferred));
        Assert.Equal(["Spoofing"], recount.Where.Impact.AsEnumerable());
    }

    [Fact]
    public void Everything_is_found_by_its_id_and_in_a_changed_copy_by_its_own()
    {
        var data = SmallReport.Whole();
        Assert.Equal(["alpha", "beta"], data.Datasets.Select(dataset => dataset.Id));
        Assert.NotNull(data.Source("p1"));
        Assert.NotNull(data.Definition("by-package"));
        Assert.NotNull(data.Selection("a"));
        Assert.Null(data.Selection("b"));
        Assert.Null((data with { Selections = [] }).Selection("a"));
        Assert.NotNull(data.Selection("a"));
    }

    [Fact]
    public void The_order_in_which_files_come_changes_nothing()
    {
        var broken = SmallReport.Files.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Replace("p1", "q1", StringComparison.Ordinal).Replace("2009", "2O09", StringComparison.Ordinal))).ToList();
        var expected = SmallReport.Read(broken).Diagnostics.Select(finding => finding.ToString()).ToList();
        Assert.True(expected.Count > 5);
        for (var turn = 1; turn < broken.Count; turn++)
        {
            Assert.Equal(expected, SmallReport.Read(broken.Skip(turn).Concat(broken.Take(turn))).Diagnostics.Select(finding => finding.ToString()));
        }
    }

    [Fact]
    public void CRLF_files_give_the_same_data_and_places()
    {
        var files = SmallReport.Files.Select(pair => KeyValuePair.Create(pair.Key, "\uFEFF" + pair.Value.Replace("\n", "\r\n", StringComparison.Ordinal)));
        var outcome = SmallReport.Read(files);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(SmallReport.Whole().Dataset("alpha")!.Patches.Select(patch => patch.Span), outcome.Value.Dataset("alpha")!.Patches.Select(patch => patch.Span));
    }

    [Fact]
    public void All_mistakes_of_all_files_are_found_in_one_run()
    {
        var files = SmallReport.Files.ToDictionary(pair => pair.Key, pair => pair.Value + "mistake: x\n");
        files["content/sources.yaml"] = SmallReport.Sources + "- mistake: x\n";
        Assert.Equal(
            files.Keys.Order(StringComparer.Ordinal),
            SmallReport.Read(files).Diagnostics.Where(finding => finding.Code == SourcesCodes.UnknownKey).Select(finding => finding.Span!.Value.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_read_makes_nothing_else_unknown()
    {
        foreach (var path in new[] { "content/sources.yaml", "content/data/alpha.yaml", "content/data/beta.yaml" })
        {
            var files = SmallReport.Files.ToDictionary();
            files[path] = "id: [";
            Assert.Equal(SourcesCodes.YamlSyntax, Assert.Single(SmallReport.Read(files).Diagnostics).Code);
        }
    }

    [Fact]
    public void A_figure_with_a_mistake_is_not_called_unknown_elsewhere() =>
        Assert.Equal(DataCodes.NotAQuantity, Assert.Single(SmallReport.Changed("alpha.yaml", "value: 32", "value: many")).Code);

    [Fact]
    public void An_empty_tree_is_one_finding()
    {
        var outcome = DataReader.Read(SourceTree.Empty, Limits.Default);
        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Equal(DataCodes.NoContent, finding.Code);
        Assert.Null(finding.Span);
    }

    [Fact]
    public void A_report_without_settings_is_one_finding() =>
        Assert.Equal(DataCodes.NoSettings, Assert.Single(SmallReport.Read(SmallReport.Files.Where(pair => pair.Key != "content/report.yaml")).Diagnostics).Code);

    [Theory]
    [InlineData("content/data/gamma.yml")]
    [InlineData("content/data/more/gamma.yaml")]
    [InlineData("content/data/notes.txt")]
    [InlineData("content/claims.yml")]
    public void A_file_that_nothing_would_read_is_refused(string path)
    {
        var finding = Assert.Single(SmallReport.Read(SmallReport.Files.Append(new(path, ""))).Diagnostics);
        Assert.Equal(DataCodes.MisnamedFile, finding.Code);
        Assert.Equal(path, finding.Span?.Path);
    }

    [Theory]
    [InlineData("content/static/a.yml")]
    [InlineData("content/posts/a.md")]
    [InlineData("content/metrics.yaml")]
    public void Files_of_other_rooms_are_left_alone(string path) =>
        Assert.Empty(SmallReport.Read(SmallReport.Files.Append(new(path, "{"))).Diagnostics);
}
