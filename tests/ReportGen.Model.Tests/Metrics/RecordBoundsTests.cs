using System.Collections.Immutable;
using CsCheck;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>Counts and sizes of uncertain records against all that they can be: every possible world is made and measured.</summary>
public sealed class RecordBoundsTests
{
    /// <summary>Few days, so that every world can be made: the end of one month and the beginning of the next.</summary>
    internal static readonly Period Window = Period.Between(new DateOnly(2008, 2, 28), new DateOnly(2008, 3, 2));

    private static readonly ReleaseDate[] Dates =
    [
        new(Period.Day(new DateOnly(2008, 2, 28))), new(Period.Day(new DateOnly(2008, 2, 29))), new(Period.Day(new DateOnly(2008, 3, 1))),
        new(Period.Month(2008, 2)), new(Period.Month(2008, 3)), new(Period.Day(new DateOnly(2008, 4, 1))), new(Period.Year(2008)),
    ];

    private static readonly Period Year = Period.Between(new DateOnly(2008, 1, 1), new DateOnly(2008, 12, 31));

    /// <summary>What a dataset may cover: more than the window, a part of it, and what begins inside and ends outside.</summary>
    internal static readonly ImmutableArray<Period> Covered =
        [Year, Period.Between(new DateOnly(2008, 2, 29), new DateOnly(2008, 3, 1)), Period.Between(new DateOnly(2008, 2, 29), new DateOnly(2008, 4, 1))];

    private static readonly string?[] Sizes = [null, "1 MB", "2 MB", "over 2 MB", "at most 3 MB", "under 3 MB", "2–3 MB", "at least 2 MB"];

    internal static readonly Gen<Patch> OnePatch = Gen.Select(
        Gen.Int[-1, Dates.Length - 1], Gen.Enum<Restart>(), Gen.Enum<Membership>(), Gen.Int[0, 2], Gen.Int[0, Sizes.Length - 1],
        (date, restart, membership, advisory, size) => new Patch(
            "", "P", advisory == 0 ? null : $"A{advisory}", null, null, date < 0 ? null : Dates[date], null, null, null, null,
            Sizes[size] is { } text ? MeasureReader.Read(text).Value : null, restart, [new Affects("core", membership, null)], [], [], "s", null, default));

    internal static readonly Gen<ImmutableArray<Patch>> Patches =
        OnePatch.List[0, 4].Select(patches => patches.Select((patch, index) => patch with { Id = $"p{index}" }).ToImmutableArray());

    private static readonly Selection Selected = new(
        "x", new(new("X", default)), "X", "d", Basis.Records, Window, Conditions.None with { Affects = "core" }, CountOf.Patches,
        ImmutableSortedDictionary<string, string>.Empty, null, null, null, default);

    private static PatchDataset Dataset(ImmutableArray<Patch> patches, bool isComplete = true, Period? covers = null) => new(
        "d", new(new("D", default)), "V", "P", null, [], covers ?? Year, isComplete ? Window : null,
        ByteUnit.Decimal, ["core"], null, PatchColumns.Of(patches), [], default, "d.yaml");

    internal static RecordCounts Records(ImmutableArray<Patch> patches, Part? part = null, Period? covers = null) =>
        SelectedRecords.Of(Dataset(patches, covers: covers), Selected, part, InferredReading.AsSelected);

    private static Measure Measured(string measure, ImmutableArray<Patch> patches, Part? part = null, Period? covers = null) =>
        CountingRules.Of(SelectionMeasures.Find(measure)!).Value(Records(patches, part, covers), StatedRules.Default);

    /// <summary>Those that a dataset may have: no release lies outside of what it covers.</summary>
    internal static ImmutableArray<Patch> Within(ImmutableArray<Patch> patches, Period covers) =>
        [.. patches.Where(patch => patch.Released is not { } date || covers.Overlaps(date.Days))];

    /// <summary>A record as it may be: on a day, with or without a restart; null where it does not belong.</summary>
    internal sealed record Fact(string Id, string Advisory, DateOnly Day, bool Restarts);

    private static IEnumerable<Fact?> Facts(Patch patch, Period asked, Period covers)
    {
        var membership = patch.MembershipOf("core");
        if (membership is Membership.No or Membership.Unknown) yield return null;
        if (membership == Membership.No) yield break;
        var days = patch.Released?.Days.Common(covers) ?? covers;
        if (!asked.Contains(days)) yield return null;
        for (var day = asked.First; day <= asked.Last; day = day.AddDays(1))
        {
            if (!days.Contains(day)) continue;
            if (patch.Restart != Restart.None) yield return new Fact(patch.Id, patch.Advisory ?? patch.Id, day, true);
            if (patch.Restart != Restart.Required) yield return new Fact(patch.Id, patch.Advisory ?? patch.Id, day, false);
        }
    }

    internal static IEnumerable<ImmutableArray<Fact>> Worlds(ImmutableArray<Patch> patches, Period asked, Period? covers = null)
    {
        IEnumerable<ImmutableArray<Fact>> worlds = [[]];
        foreach (var patch in patches)
        {
            var facts = Facts(patch, asked, covers ?? Year).Distinct().ToList();
            worlds = worlds.SelectMany(world => facts.Select(fact => fact is null ? world : world.Add(fact)));
        }

        return worlds;
    }

    private static int Count(string measure, ImmutableArray<Fact> world) => measure switch
    {
        "patches" => world.Length,
        "advisories" => world.Select(fact => fact.Advisory).Distinct().Count(),
        "restarts" => world.Count(fact => fact.Restarts),
        "restart_days" => world.Where(fact => fact.Restarts).Select(fact => fact.Day).Distinct().Count(),
        _ => world.Select(fact => fact.Day).Distinct().Count(),
    };

    [Theory]
    [InlineData("patches")]
    [InlineData("restarts")]
    [InlineData("restart_days")]
    [InlineData("release_days")]
    public void The_ends_of_a_count_are_the_least_and_the_most_that_can_be(string measure) =>
        Gen.Select(Patches, Gen.Int[0, 2], Gen.Int[0, Covered.Length - 1]).Sample(
            (any, asked, which) =>
            {
                var (covers, patches) = (Covered[which], Within(any, Covered[which]));
                var part = asked == 0 ? null : Part.TryRead(asked == 1 ? "2008-02-29" : "2008-03");
                var counts = Worlds(patches, part?.WindowIn(Selected) ?? Window, covers).Select(world => Count(measure, world)).ToList();
                Assert.Equal(Interval.Closed(counts.Min(), counts.Max()), Measured(measure, patches, part, covers).Known);
            },
            iter: 600);

    [Fact]
    public void A_count_of_advisories_holds_every_count_that_can_be() => Patches.Sample(
        patches =>
        {
            var known = Measured("advisories", patches).Known!.Value;
            Assert.All(Worlds(patches, Window).Select(world => Count("advisories", world)).Distinct(), count => Assert.True(known.Contains(count)));
        },
        iter: 200);

    /// <summary>A size inside its interval, near an end or in the middle.</summary>
    private static Rational SizeOf(Patch patch, int roll)
    {
        var known = patch.Size!.ToMeasure().Known!.Value;
        var (low, high) = (known.Low.Value!.Value, known.High.Value ?? known.Low.Value!.Value + 5_000_000);
        var near = Rational.Of(1, 1_000) * (high - low);
        return (roll % 3) switch
        {
            0 => known.Low.IsClosed ? low : low + near,
            1 => known.High.IsClosed ? high : high - near,
            _ => (low + high) / 2,
        };
    }

    private static Rational Median(List<Rational> sizes)
    {
        sizes.Sort();
        return (sizes[(sizes.Count - 1) / 2] + sizes[sizes.Count / 2]) / 2;
    }

    [Fact]
    public void Measures_of_sizes_hold_what_any_sizes_give() => Gen.Select(Patches, Gen.Int[0, 2].Array[4], Gen.Int[0, 15]).Sample(
        (patches, rolls, chosen) =>
        {
            var records = Records(patches);
            var sizes = records.Certain.Concat(records.Possible.Where((_, index) => (chosen & (1 << index)) != 0)).Select(row => records.Patches[row])
                .Select(patch => patch.Size is null ? Rational.Of(rolls[0] * 7_000_000, 3) : SizeOf(patch, rolls[int.Parse(patch.Id[1..], null)])).ToList();
            if (sizes.Count == 0) return;
            Assert.True(Measured("size", patches).Known?.Contains(sizes.Aggregate((a, b) => a + b)) ?? true);
            Assert.True(Measured("largest", patches).Known?.Contains(sizes.Max()) ?? true);
            Assert.True(Measured("median_size", patches).Known?.Contains(Median(sizes)) ?? true);
        },
        iter: 3_000);

    /// <summary>Every choice of possible records with every size at its end: the mean has exactly these bounds, with their ends open or closed.</summary>
    [Fact]
    public void The_mean_size_is_exact_over_every_choice_and_every_size() => OnePatch.List[1, 6].Sample(
        listed =>
        {
            var records = Records([.. listed.Select((patch, index) => patch with { Id = $"p{index}" })]);
            var measured = RecordSizes.Mean(records, StatedRules.Default);
            var sizes = records.Certain.Concat(records.Possible).Select(row => records.Patches[row]).ToList();
            if (records.Certain.IsEmpty || sizes.TrueForAll(patch => patch.Size is null))
            {
                Assert.True(measured.IsUnknown);
                return;
            }

            var choices = Enumerable.Range(0, 1 << records.Possible.Length)
                .Select(chosen => records.Certain.Concat(records.Possible.Where((_, index) => (chosen & (1 << index)) != 0)).Select(row => Allowed(records.Patches[row])).ToList()).ToList();
            var lows = choices.Select(choice => Mean(choice.Select(size => size.Low))).ToList();
            var highs = choices.Select(choice => choice.Exists(size => size.High.IsInfinite) ? End.Infinite : Mean(choice.Select(size => size.High))).ToList();
            var least = lows.Min(end => end.Value!.Value);
            var low = new End(least, lows.Exists(end => end.Value == least && end.IsClosed));
            var most = highs.Exists(end => end.IsInfinite) ? null : highs.Max(end => end.Value);
            var high = most is { } value ? new End(value, highs.Exists(end => end.Value == value && end.IsClosed)) : End.Infinite;
            Assert.Equal(Interval.Between(low, high), measured.Known);
        },
        iter: 3_000);

    [Fact]
    public void The_mean_size_of_an_incomplete_list_is_unknown() =>
        Assert.Equal("the list of records is not complete", RecordSizes.Mean(
            SelectedRecords.Of(Dataset([], isComplete: false), Selected, null, InferredReading.AsSelected), StatedRules.Default).WhyUnknown);

    private static Interval Allowed(Patch patch) => patch.Size?.ToMeasure().Known ?? Interval.AtLeast(Rational.Zero);

    private static End Mean(IEnumerable<End> ends)
    {
        var all = ends.ToList();
        return new End(all.Select(end => end.Value!.Value).Aggregate((one, other) => one + other) / all.Count, all.TrueForAll(end => end.IsClosed));
    }

    [Theory]
    [InlineData("408 MB", "408 MB")]
    [InlineData("under 3 MB; at most 3 MB", "at most 3 MB")]
    public void One_size_is_its_own_median_and_the_largest_keeps_its_end(string sizes, string largest)
    {
        ImmutableArray<Patch> patches = [.. sizes.Split("; ").Select((size, index) => new Patch(
            $"p{index}", "P", null, null, null, Dates[0], null, null, null, null, MeasureReader.Read(size).Value, Restart.None, [new Affects("core", Membership.Stated, null)], [], [], "s", null, default))];
        Assert.Equal(MeasureReader.TryRead(largest)!.Known!.Value.High, Measured("largest", patches).Known!.Value.High);
        if (patches.Length == 1) Assert.Equal(sizes, MeasureWriter.Write(Measured("median_size", patches)));
    }

    [Theory]
    [InlineData("patches")]
    [InlineData("advisories")]
    [InlineData("restarts")]
    [InlineData("restart_days")]
    [InlineData("release_days")]
    public void A_further_record_never_lowers_a_count_and_doubt_only_widens_it(string measure) => Gen.Select(Patches, OnePatch, Gen.Int[0, 3]).Sample(
        (patches, further, which) =>
        {
            var before = Measured(measure, patches).Known!.Value;
            var after = Measured(measure, patches.Add(further with { Id = "q" })).Known!.Value;
            Assert.True(before.Low.Value <= after.Low.Value && before.High.Value <= after.High.Value);
            if (which >= patches.Length) return;
            var doubted = patches.SetItem(which, patches[which] with { Restart = Restart.Unknown });
            Assert.True(Measured(measure, doubted).Known!.Value.Contains(before));
            Assert.True(Measured(measure, patches.SetItem(which, patches[which] with { Affects = [] })).Known!.Value.Contains(before) || patches[which].MembershipOf("core") == Membership.Inferred);
        },
        iter: 500);
}
