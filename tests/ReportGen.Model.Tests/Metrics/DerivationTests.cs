using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

public sealed class DerivationTests
{
    private static readonly Rooms Report = DerivationReport.Read();

    private static Evaluation Find(string name) => Report.Metrics.Find(name)!;

    [Fact]
    public void The_report_of_these_tests_has_no_finding() => Assert.Empty(Report.Diagnostics);

    [Theory]
    [InlineData("footprint-sp2", "the total size of the patches of VMware ESXi 3.5, divided by the total size of the patches of Hyper-V with Service Pack 2 counted", "over 2.7 GB / 845 MB")]
    [InlineData("footprint", "the total size of the patches of VMware ESXi 3.5, divided by the total size of the patches of “Windows Server 2008, Core”", "over 2.7 GB / 82 MB")]
    [InlineData("patches", "the number of patches of ESX, divided by the number of patches of Full", "85 / 32")]
    [InlineData("core-fewer", "the share by which the number of patches of “Windows Server 2008, Core” lies below the number of patches of Full", "1 − 26 / 32")]
    [InlineData("full-more", "the share by which the number of patches of Full lies above the number of patches of “Windows Server 2008, Core”", "32 / 26 − 1")]
    [InlineData("full-share", "the share of the number of patches of Full in the sum of it and the number of patches of “Windows Server 2008, Core”", "32 / (32 + 26)")]
    [InlineData("rest", "“The download” less “The advertised size”", "over 200 MB − 32 MB")]
    [InlineData("available", "the share of 1 year that “The outage” leaves", "1 − 2 days / 1 year")]
    [InlineData("reached", "the number of nines that “Availability” reaches", "floor(−log10(1 − (99.3–99.6%)))")]
    [InlineData("allowed", "the downtime that 5 nines allow in 1 year", "1 year × 10⁻⁵")]
    [InlineData("larger", "the largest of the total size of the patches of “Windows Server 2008, Core” and the total size of the patches of Hyper-V with Service Pack 2 counted", "max(82 MB, 845 MB)")]
    [InlineData("mix", "the total size of the patches of VMware ESXi 3.5, divided by the sum of the total size of the patches of VMware ESXi 3.5, the total size of the patches of “Windows Server 2008, Core” and the total size of the patches of Hyper-V with Service Pack 2 counted", "over 2.7 GB / (over 2.7 GB + 82 MB + 845 MB)")]
    [InlineData("grown", "(“The download”, divided by “The advertised size”) times 2", "(over 200 MB / 32 MB) × 2")]
    [InlineData("same", "the number of patches of ESX", "85")]
    [InlineData("esx.patches", "“Patches of ESX”, as its source states it", "85")]
    [InlineData("esx.size", "the value that agrees both with “The total” and with the sum of “Part A” and “Part B”", "over 3 GB and (1.4 GB + 1.6 GB)")]
    [InlineData("esx.per_week", "the number of patches of ESX, divided by the weeks of its period", "85 / (182 days / 1 week)")]
    [InlineData("esx.mean_size", "the total size of the patches of ESX, divided by their number", "(3.00–3.10 GB) / 85")]
    [InlineData("x.restarts[2008-01-08]", "the number of patches that require a restart on 8 January 2008 of X, counted from its records", "1–2")]
    [InlineData("x.per_month[2008-01]", "the number of patches in January 2008 of X, divided by the months of its period", "2 / 1 month")]
    public void A_formula_is_told_in_words_and_in_symbols(string name, string words, string symbols)
    {
        var derivation = Find(name).Derivation;
        Assert.Equal((words, symbols), (derivation.InWords, derivation.Symbols));
    }

    [Theory]
    [InlineData("footprint-sp2", """
        3.19–3.32× footprint-sp2 = esxi.size / sp2.size
          over 2.7 GB esxi.size = reported.esxi-size
            over 2.7 GB reported.esxi-size [more than 2.7 GB and less than 2.8 GB; s, the table]
          845 MB sp2.size = reported.sp2-size
            845 MB reported.sp2-size [844.5 MB to under 845.5 MB; s, the table]
        """)]
    [InlineData("reached", """
        two nines reached = nines(available)
          99.3–99.6% available = availability(reported.outage, 1 year)
            2 days reported.outage [1.5 days to under 2.5 days; s, the text]
            1 year given in the formula
        """)]
    [InlineData("esx.size", """
        3.00–3.10 GB esx.size = reported.total, and at the same time reported.part-a + reported.part-b
          over 3 GB reported.total [more than 3 GB and less than 4 GB; s, the text]
          2.9–3.1 GB The sum of “Part A” and “Part B” = reported.part-a + reported.part-b
            1.4 GB reported.part-a [1.35 GB to under 1.45 GB; s, the text]
            1.6 GB reported.part-b [1.55 GB to under 1.65 GB; s, the text]
        """)]
    [InlineData("x.per_week", """
        0.15–0.20 per week x.per_week = x.patches / (x.window_days / 1 week)
          4–5 x.patches [4 to 5; a, b, c, f, e?]
          26.0 Weeks of the period = x.window_days / 1 week
            182 days x.window_days
            1 week given in the formula
        """)]
    public void A_derivation_is_a_tree_down_to_what_is_given(string name, string tree) =>
        Assert.Equal(tree.ReplaceLineEndings("\n"), string.Join('\n', Lines(Find(name).Derivation.Root, "")));

    private static IEnumerable<string> Lines(DerivationStep step, string indent)
    {
        var input = step.Input;
        IEnumerable<string> ids = input is null ? [] : input.RecordIds.Select(id => input.PossibleIds.Contains(id) ? $"{id}?" : id);
        string?[] notes = [input?.IntervalInWords, input?.SourceId is null ? null : $"{input.SourceId}, {input.Place}", ids.Any() ? string.Join(", ", ids) : null];
        var said = string.Join("; ", notes.OfType<string>());
        yield return $"{indent}{step.Words} {step.Name ?? step.Title}{(step.Formula is null ? "" : $" = {step.Formula}")}{(said.Length > 0 ? $" [{said}]" : "")}";
        foreach (var line in step.From.SelectMany(below => Lines(below, indent + "  "))) yield return line;
    }

    [Fact]
    public void Every_tree_evaluated_from_its_inputs_gives_its_measure()
    {
        var names = Report.Metrics.Metrics.Select(metric => metric.Id).Concat(Report.Metrics.Names).Distinct();
        Assert.All(names.Select(Find).Where(found => !found.Measure.IsUnknown), found =>
        {
            var (tree, published) = (FromInputs(found.Derivation.Root), found.Measure.Known!.Value);
            var isRepeated = found.Derivation.Rules.Any(rule => rule.StartsWith("An input that occurs more than once", StringComparison.Ordinal));
            if (isRepeated) Assert.True(tree.Contains(published), found.Name);
            else Assert.True(published == tree, $"{found.Name} is {published}, its tree gives {tree}");
        });
        Assert.Equal(["mix"], names.Where(name => Find(name).Derivation.Rules.Any(rule => rule.StartsWith("An input that", StringComparison.Ordinal))));
    }

    // From the bottom up, with nothing but the operations and what the kinds allow.
    private static Interval FromInputs(DerivationStep step)
    {
        if (step.Input is { } input) return input.Measure.Known!.Value;
        ImmutableArray<Interval> below = [.. step.From.Select(FromInputs)];
        var result = step.Operation is { } operation ? IntervalOperations.Apply(operation, below.AsSpan())!.Value : Assert.Single(below);
        return Measure.Of(step.Measure.Kind, result).Known!.Value;
    }

    [Fact]
    public void The_records_counted_are_as_many_as_the_interval_says()
    {
        foreach (var selection in Report.Data.Selections.Where(selection => selection.Basis == Basis.Records && selection.Count == CountOf.Patches))
        {
            foreach (var part in new[] { "", "[2008-01]", "[2008-03]", "[2008-01-08]", "[low]", "[class:critical]", "[severity:critical]", "[security]" })
            {
                var input = Assert.Single(Find($"{selection.Id}.patches{part}").Derivation.Inputs);
                Assert.Equal($"[{input.RecordIds.Length - input.PossibleIds.Length}, {input.RecordIds.Length}]", input.Measure.Known.ToString());
                Assert.Subset(input.RecordIds.ToHashSet(), input.PossibleIds.ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData("x.restarts", "a b? f e?")]
    [InlineData("x.restarts[2008-01]", "a b?")]
    [InlineData("x.restart_days", "a b? f e?")]
    [InlineData("x.patches[2008-04]", "f e?")]
    [InlineData("x.patches[2008-04-08]", "f? e?")]
    [InlineData("x.patches[2008-02]", "")]
    [InlineData("x.cves", "a c")]
    [InlineData("x.size", "a b f e?")]
    [InlineData("later.largest", "b? c? e?")]
    [InlineData("early.longest_gap", "a b c")]
    [InlineData("early.median_size[2008-01]", "a b")]
    [InlineData("early.largest[2008-01]", "b")]
    [InlineData("later.longest_gap", "")]
    [InlineData("later.advisories", "a b c f e")]
    public void The_records_are_exactly_those_that_the_measure_counts(string name, string records)
    {
        var input = Assert.Single(Find(name).Derivation.Inputs);
        Assert.True(input.IsCounted);
        Assert.Equal(records, string.Join(' ', input.RecordIds.Select(id => input.PossibleIds.Contains(id) ? $"{id}?" : id)));
    }

    [Theory]
    [InlineData("footprint-sp2", "default", "A plain figure is as precise as its last written digit. “Over” means above the figure and, for other than whole counts, below the next step of its last significant digit. kB, MB, GB and TB are powers of 1,000.")]
    [InlineData("footprint-sp2", "no far end", "A plain figure is as precise as its last written digit. “Over” means above the figure and has no far end. kB, MB, GB and TB are powers of 1,000.")]
    [InlineData("footprint-sp2", "rounded", "A plain figure is as precise as its last written digit. “Over” is read as if it were not there: the figure is a plain rounded one. kB, MB, GB and TB are powers of 1,000.")]
    [InlineData("footprint-sp2", "binary", "A plain figure is as precise as its last written digit. “Over” means above the figure and, for other than whole counts, below the next step of its last significant digit. In the sources on P, kB, MB, GB and TB are powers of 1,024.")]
    [InlineData("core.patches", "recount", "A period includes its first and its last day. The list of records is complete for the period. Records that are only inferred to belong are counted. Records that may or may not count make a count a range from the certain ones to all. The recount “All of them” stands for the reported figures.")]
    [InlineData("x.patches", "inferred out", "A period includes its first and its last day. The list of records is complete for the period. Records that are only inferred to belong are left out. Records that may or may not count make a count a range from the certain ones to all.")]
    [InlineData("later.advisories", "default", "A period includes its first and its last day. The list of records may lack some for the period, so nothing limits a count from above. An advisory is counted once, however many records it has; a record without one counts by itself.")]
    [InlineData("later.patches", "default", "A period includes its first and its last day. The list of records may lack some for the period, so nothing limits a count from above.")]
    [InlineData("esx.patches", "per month", "A period includes its first and its last day. A whole calendar month counts as one month, a part of one by its days. Totals are taken per month of their periods.")]
    [InlineData("esx.size", "left out", "A plain figure is as precise as its last written digit. kB, MB, GB and TB are powers of 1,000. The statement under judgement is left out of what judges it.")]
    [InlineData("reached", "default", "A plain figure is as precise as its last written digit. A year is 365.25 days. An availability of n nines is at least 1 − 10^−n and below the next such step.")]
    [InlineData("short", "default", "“Over” means above the figure and, for other than whole counts, below the next step of its last significant digit. kB, MB, GB and TB are powers of 1,000.")]
    [InlineData("early.size", "default", "A plain figure is as precise as its last written digit. kB, MB, GB and TB are powers of 1,000. A period includes its first and its last day. The list of records is complete for the period. A size that is not known is never taken for nought: it leaves a sum without an upper end.")]
    [InlineData("full.patches", "default", "")]
    public void The_rules_are_the_conventions_that_the_value_used(string name, string reading, string rules) =>
        Assert.Equal(rules, string.Join(' ', Report.Metrics.Evaluate(name, Readings[reading])!.Derivation.Rules));

    private static readonly ImmutableDictionary<string, Reading> Readings = new Dictionary<string, Reading>
    {
        ["default"] = Reading.Default,
        ["no far end"] = Reading.Default with { FarEnd = FarEnd.None },
        ["rounded"] = Reading.Default with { FarEnd = FarEnd.Rounded },
        ["binary"] = Reading.Default with { OtherByteUnit = ["d"] },
        ["recount"] = Reading.Default with { DefinitionId = "all" },
        ["inferred out"] = Reading.Default with { Inferred = InferredReading.Out },
        ["per month"] = Reading.Default with { Totals = Totals.PerMonth },
        ["left out"] = Reading.Default with { LeftOutFigure = "total" },
    }.ToImmutableDictionary();
}
