using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>Every number that moved names what moved it, and only that.</summary>
public class CauseTests
{
    private const string Alpha = "content/data/alpha.yaml";
    private const string Metrics = "content/metrics.yaml";
    private const string Selections = "content/selections.yaml";
    private const string Claims = "content/claims.yaml";
    private const string Post = "content/posts/first.md";

    [Fact]
    public void The_same_edition_has_no_differences()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With());

        Assert.True(comparison.IsNone);
        Assert.Empty(comparison.Causes);
    }

    [Fact]
    public void A_changed_size_moves_only_what_is_made_of_sizes()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With((Alpha, "size: 4 MB", "size: 6 MB")));

        Assert.Equal(
            ["alpha-full.mean_size", "alpha-full.median_size", "alpha-full.size", "alpha-full.size_per_month"],
            comparison.Numbers.Select(number => number.Name).Order(StringComparer.Ordinal));
        Assert.All(comparison.Numbers, number => Assert.Equal("record-alpha.A2", Assert.Single(number.Causes).Id));
        var cause = Assert.Single(comparison.Causes, cause => cause.Kind == CauseKind.Record);
        Assert.Equal("The record “A2” of the dataset “alpha” was changed: size from “4 MB” to “6 MB”.", cause.Sentence);
        Assert.Equal(comparison.Numbers.Select(number => number.Name), cause.Numbers);
    }

    [Fact]
    public void A_number_tells_by_how_much_its_ends_moved()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With((Alpha, "size: 4 MB", "size: 6 MB")));
        var size = comparison.Numbers.Single(number => number.Name == "alpha-full.size");

        Assert.Equal(("15–17 MB", "17–19 MB", "+2 MB", "+11.8% to +13.3%", Overlap.Apart), (size.WordsBefore, size.WordsAfter, size.Absolute, size.Relative, size.Overlap));
    }

    [Fact]
    public void A_membership_that_flips_a_claim_names_its_record()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(
            (Alpha, "core: no", "core: stated"), (Claims, "expect: confirmed", "expect: contradicted"), (Post, "[2.00×]", "[1.00×]")));

        var flipped = Assert.Single(comparison.Verdicts);
        Assert.Equal(("twice", "confirmed", "contradicted"), (flipped.Id, flipped.Before, flipped.After));
        Assert.Equal("record-alpha.A2", Assert.Single(flipped.Causes).Id);
        Assert.Contains("full-vs-core", comparison.Causes[0].Numbers);
        Assert.Equal("twice", Assert.Single(comparison.Causes[0].Claims));
        Assert.DoesNotContain(comparison.Numbers, number => number.Name.StartsWith("alpha-full.", StringComparison.Ordinal));
    }

    [Fact]
    public void Digits_alone_are_a_change_of_words()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(
            (Metrics, "formula:", "digits: 5\n  formula:"), (Post, "[2.00×]", "[2.0000×]")));

        var number = Assert.Single(comparison.Numbers);
        Assert.Equal((NumberDifference.Words, Overlap.Same, "2.00×", "2.0000×", "±0"), (number.Difference, number.Overlap, number.WordsBefore, number.WordsAfter, number.Absolute));
        Assert.Equal(CauseKind.Digits, comparison.Causes.Single(cause => cause.Id == Assert.Single(number.Causes).Id).Kind);
    }

    [Fact]
    public void A_renamed_selection_moves_no_number_and_is_no_other_thing()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(
            (Selections, "id: alpha-core", "id: alpha-small"), (Metrics, "alpha-core", "alpha-small"), ("content/charts.yaml", "alpha-core", "alpha-small")));

        Assert.Empty(comparison.Numbers);
        var renamed = Assert.Single(comparison.Definitions);
        Assert.Equal((DefinitionKind.Selection, DefinitionDifference.Renamed, "alpha-small", "alpha-core"), (renamed.Kind, renamed.Difference, renamed.Id, renamed.IdBefore));
    }

    [Fact]
    public void A_formula_with_the_same_value_is_redefined()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With((Metrics, "alpha-full.patches / alpha-core.patches", "2 * alpha-core.patches / alpha-core.patches")));

        var redefined = Assert.Single(comparison.Definitions, change => change.Kind == DefinitionKind.Metric);
        Assert.Equal((DefinitionDifference.Redefined, "2.00×"), (redefined.Difference, redefined.Value));
        Assert.Equal(["formula"], redefined.Fields.Select(field => field.Field));
        Assert.Empty(comparison.Numbers);
    }

    [Fact]
    public void Two_unrelated_changes_are_kept_apart()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With((Alpha, "size: 4 MB", "size: 6 MB"), (Alpha, "restart: required", "restart: possible")));

        Assert.All(comparison.Numbers.Where(number => number.Name.Contains("size", StringComparison.Ordinal)), number => Assert.Equal("record-alpha.A2", Assert.Single(number.Causes).Id));
        Assert.All(comparison.Numbers.Where(number => number.Name.Contains("restart", StringComparison.Ordinal)), number => Assert.Equal("record-alpha.A1", Assert.Single(number.Causes).Id));
    }

    [Fact]
    public void An_incomplete_list_names_its_dataset()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(
            (Alpha, "complete: true", "complete: false"), (Claims, "expect: confirmed", "expect: consistent"), (Post, "[2](metric:alpha-full.patches)", "[](metric:alpha-full.patches)"), (Post, "[2.00×]", "[]")));

        Assert.All(comparison.Numbers, number => Assert.Equal("dataset-alpha", Assert.Single(number.Causes).Id));
        Assert.Equal("dataset-alpha", Assert.Single(Assert.Single(comparison.Verdicts).Causes).Id);
    }

    [Fact]
    public void A_moved_window_names_its_selection()
    {
        var comparison = SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(
            (Selections, "where: {affects: core}", "where: {affects: core}\n    note: Shorter."), (Selections, "window: {from: 2008-01-01, to: 2008-12-31}\n    where: {affects: core}", "window: {from: 2008-01-01, to: 2008-06-30}\n    where: {affects: core}")));

        Assert.NotEmpty(comparison.Numbers);
        Assert.All(comparison.Numbers, number => Assert.Equal("selection-alpha-core", Assert.Single(number.Causes).Id));
    }

    [Fact]
    public void Another_advisory_moves_the_advisories_and_no_patches()
    {
        (string, string, string)[] counting = [(Selections, "where: {affects: full}\n    count: patches", "where: {affects: full}\n    count: advisories"), (Alpha, "released: 2008-02-12", "advisory: X1\n    released: 2008-02-12")];
        var comparison = SiteDiff.Compare(
            SmallEdition.With([.. counting, (Alpha, "released: 2008-06-10", "advisory: X2\n    released: 2008-06-10")]),
            SmallEdition.With([.. counting, (Alpha, "released: 2008-06-10", "advisory: X1\n    released: 2008-06-10")]));

        Assert.Contains(comparison.Numbers, number => number.Name == "alpha-full.advisories");
        Assert.DoesNotContain(comparison.Numbers, number => number.Name == "alpha-full.patches");
        Assert.All(comparison.Numbers, number => Assert.Equal("record-alpha.A2", Assert.Single(number.Causes).Id));
    }

    [Fact]
    public void What_a_chart_shows_in_a_post_is_nothing_that_somebody_wrote()
    {
        (string, string, string)[] shown = [(Post, "[2](metric:alpha-full.patches)", "[](metric:alpha-full.patches)"), (Post, "[2.00×]", "[]"), (Post, "Core installation.\n", "Core installation.\n\n![How many.](chart:patches)\n")];
        var comparison = SiteDiff.Compare(
            SmallEdition.With(shown),
            SmallEdition.With([.. shown, (Alpha, "core: no", "core: stated"), (Claims, "expect: confirmed", "expect: contradicted")]));

        Assert.DoesNotContain(comparison.Causes, cause => cause.Kind is CauseKind.Tool);
        var post = Assert.Single(comparison.Pages, page => page.Path == "posts/first/index.html");
        Assert.Contains(post.Sections.SelectMany(section => section.Blocks), block => block.Reading.Contains("Core", StringComparison.Ordinal));
        // The count of verdicts beside the title has no name.
        Assert.All(post.Sections.SelectMany(section => section.Blocks), block => Assert.Equal(block.Reading != "1 contradicted", block.IsExplained));
    }

    [Theory]
    [InlineData("Nobody doubts: it is confirmed", "Nobody doubts: it is contradicted")]
    [InlineData("It was read on 12 August 2009", "It was read on 13 August 2009")]
    [InlineData("It was read on 2 August 2009", "It was read on 1 August 2009")]
    public void What_an_author_writes_beside_a_verdict_that_flips_is_told_as_written(string before, string after)
    {
        (string, string, string) Written(string words) => (Post, "those of the Core installation.", $"those of the Core installation.\n\n{words} by [2×](claim:twice).");
        (string, string, string)[] moved = [(Post, "[2](metric:alpha-full.patches)", "[](metric:alpha-full.patches)"), (Post, "[2.00×]", "[]")];
        var comparison = SiteDiff.Compare(
            SmallEdition.With([.. moved, Written(before)]),
            SmallEdition.With([.. moved, Written(after), (Alpha, "    affects: {full: stated, core: no}", "    affects: {full: stated, core: stated}"), (Claims, "expect: confirmed", "expect: contradicted")]));

        Assert.Single(comparison.Verdicts);
        var block = Assert.Single(comparison.Pages.Single(page => page.Path == "posts/first/index.html").Sections.SelectMany(section => section.Blocks), block => block.Reading.Contains(after, StringComparison.Ordinal));
        Assert.False(block.IsExplained);
        Assert.Contains("text-content_posts_first.md", block.Causes.Select(cause => cause.Id));
    }

    [Fact]
    public void Rows_that_are_sorted_by_their_values_are_no_other_table()
    {
        static Edition Table(int one, int other, params string[] order) => Written.Edition($$"""
            {"tables": [{"id": "t", "columns": [{"title": "Patches"}], "rows": [{{string.Join(", ", order.Select(label => $$"""{"label": "{{label}}", "cells": [{"name": "{{label}}.patches", "measure": {"kind": "count", "words": "{{(label == "a" ? one : other)}}"} }] }"""))}}]}]}
            """);

        Assert.DoesNotContain(SiteDiff.Compare(Table(3, 2, "a", "b"), Table(3, 4, "b", "a")).Definitions, change => change.Kind == DefinitionKind.Table);
        var turned = Assert.Single(SiteDiff.Compare(Table(3, 2, "a", "b"), Table(3, 2, "b", "a")).Definitions, change => change.Kind == DefinitionKind.Table);
        Assert.Equal(["order of rows"], turned.Fields.Select(field => field.Field));
    }

    [Fact]
    public void Another_name_of_what_a_claim_is_about_is_not_laid_at_the_door_of_the_tool()
    {
        (string, string, string)[] order = [(Claims, "metric: full-vs-core\n  equals: 2x", "metric: alpha-full.patches\n  largest_of: [alpha-full.patches, alpha-core.patches]"), (Claims, "[2×](claim:twice) the patches", "[the most](claim:twice) patches beside those")];
        var comparison = SiteDiff.Compare(SmallEdition.With(order), SmallEdition.With([.. order, (Selections, "label: Alpha Core", "label: Core of Alpha")]));

        Assert.NotEmpty(comparison.Pages);
        Assert.DoesNotContain(comparison.Causes, cause => cause.Kind == CauseKind.Tool);
    }
}
