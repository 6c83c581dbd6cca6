using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>What is known of why words differ.</summary>
/// <param name="Shown">Names of measures and <c>claim:ID</c>, sorted.</param>
/// <param name="Causes">Each once.</param>
/// <param name="IsWhole">Whether nothing else differs.</param>
internal sealed record Explanation(ImmutableArray<string> Shown, ImmutableArray<Cause> Causes, bool IsWhole)
{
    public static Explanation Whole(IReadOnlyCollection<MovedThing> things) => Of(things, isWhole: true);

    public static Explanation Part(IReadOnlyCollection<MovedThing> things) => Of(things, isWhole: false);

    private static Explanation Of(IReadOnlyCollection<MovedThing> things, bool isWhole) => new(
        [.. things.Select(thing => thing.Subject).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. things.SelectMany(thing => thing.Causes).Distinct()],
        isWhole);
}
