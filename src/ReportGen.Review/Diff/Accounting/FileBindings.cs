using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Pages;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Accounting;

/// <summary>What answers for the numerals of one file.</summary>
/// <param name="Bound">How often each measure, and each <c>claim:ID</c>, is bound, by its later name.</param>
/// <param name="Unbound">How often each of the words below stands there, by its key.</param>
/// <param name="Declared">The words that are declared to be no figure, by key.</param>
internal sealed record FileBindings(
    ImmutableSortedDictionary<string, int> Bound,
    ImmutableSortedDictionary<string, int> Unbound,
    ImmutableSortedDictionary<string, UnboundWords> Declared)
{
    private const string ClaimPrefix = "claim:";

    public static FileBindings None { get; } = new(
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, UnboundWords>(StringComparer.Ordinal));

    /// <summary>Every file of an edition that holds prose, by path.</summary>
    /// <param name="renames">By which its names are read.</param>
    public static Dictionary<string, FileBindings> All(Edition edition, Renames renames)
    {
        var keys = WrittenPage.All(edition).Where(page => page.Article.Key is not null)
            .ToLookup(page => page.File, page => page.Article.Key ?? "", StringComparer.Ordinal);
        var claims = edition.Published.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return edition.Published.Coverage.Files.Where(file => file.Path.Length > 0)
            .DistinctBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(
                file => file.Path,
                file => Of(file, [.. keys[file.Path].Select(key => claims.Contains(key) ? ClaimPrefix + key : key)], renames),
                StringComparer.Ordinal);
    }

    /// <summary>The id of the claim; null for the name of a measure.</summary>
    public static string? ClaimOf(string name) =>
        name.StartsWith(ClaimPrefix, StringComparison.Ordinal) ? name[ClaimPrefix.Length..] : null;

    public UnboundWords Words(string key) => Declared[key];

    /// <param name="large">What its front matter names as the key figure.</param>
    private static FileBindings Of(PublishedFileCoverage file, ImmutableArray<string> large, Renames renames)
    {
        var declared = Literals(file).Concat(Exempt(file)).GroupBy(KeyOf, StringComparer.Ordinal).ToList();
        return new FileBindings(
            Counted(file.Bound.Select(bound => (bound.Name, bound.Count)).Concat(large.Select(name => (name, 1)))
                .Select(bound => (Later(bound.Item1, renames), bound.Item2))),
            Counted(declared.Select(same => (same.Key, same.Sum(words => words.Count)))),
            declared.ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
    }

    private static string Later(string name, Renames renames) => ClaimOf(name) is { } claim
        ? ClaimPrefix + renames.Of(DefinitionKind.Claim, claim)
        : renames.Measure(name);

    private static ImmutableSortedDictionary<string, int> Counted(IEnumerable<(string Key, int Count)> items) => items
        .GroupBy(item => item.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(same => same.Key, same => same.Sum(item => item.Count), StringComparer.Ordinal);

    private static IEnumerable<UnboundWords> Literals(PublishedFileCoverage file) =>
        file.Literals.Select(
            literal => new UnboundWords(UnboundKind.Literal, literal.Words, literal.Words, literal.Reason, null, literal.Count));

    /// <summary>What ReportGen itself takes for a date or an id is nobody's decision.</summary>
    private static IEnumerable<UnboundWords> Exempt(PublishedFileCoverage file) => file.Exempt.Where(exempt => exempt.Pattern is not null)
        .Select(exempt => new UnboundWords(
            UnboundKind.Exempt, exempt.Words, exempt.Name ?? exempt.Words, exempt.Reason, exempt.Pattern, exempt.Count));

    /// <summary>Another reason, or another pattern for the same name, makes it nothing else.</summary>
    private static string KeyOf(UnboundWords words) => $"{words.Kind}\n{words.Name}\n{words.Words}";
}
