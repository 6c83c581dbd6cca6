using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Words that were replaced by others where something is defined, which pages repeat.</summary>
internal sealed record Saying(string? Before, string? After, ImmutableArray<string> Causes)
{
    // Shorter words occur anywhere: that they do says nothing.
    private const int FewestLetters = 4;

    /// <summary>What definitions and front matter said and say, and the titles of pages that came, went or moved. Records are not among them: there can be very many, and pages name them by their ids. Nor are verdicts: nobody said those.</summary>
    public static ImmutableArray<Saying> All(ImmutableArray<DefinitionChange> definitions, ImmutableArray<FrontMatterChange> frontMatter, ImmutableArray<(string Title, string Cause)> pages) =>
    [
        .. definitions.Where(change => change.Causes.Length > 0 && change.Kind != DefinitionKind.Record && change.Difference != DefinitionDifference.Rejudged).SelectMany(Of),
        .. frontMatter.SelectMany(change => change.Fields, (change, field) => new Saying(field.Before, field.After, change.Causes)),
        .. pages.SelectMany(page => (Saying[])[new(page.Title, null, [page.Cause]), new(null, page.Title, [page.Cause])]),
    ];

    /// <summary>Whether the one stood in a text and the other stands there now.</summary>
    public bool IsIn(string gone, string come) => (Before, After) switch
    {
        ({ Length: >= FewestLetters } before, { Length: >= FewestLetters } after) => gone.Contains(before, StringComparison.Ordinal) && come.Contains(after, StringComparison.Ordinal),
        ({ Length: >= FewestLetters } before, null) => gone.Contains(before, StringComparison.Ordinal) && !come.Contains(before, StringComparison.Ordinal),
        (null, { Length: >= FewestLetters } after) => come.Contains(after, StringComparison.Ordinal) && !gone.Contains(after, StringComparison.Ordinal),
        _ => false,
    };

    private static IEnumerable<Saying> Of(DefinitionChange change) => change.Difference switch
    {
        DefinitionDifference.Added => [new Saying(null, change.Title, change.Causes), new Saying(null, change.Id, change.Causes)],
        DefinitionDifference.Removed => [new Saying(change.Title, null, change.Causes), new Saying(change.Id, null, change.Causes)],
        _ => change.Fields.Select(field => new Saying(field.Before, field.After, change.Causes)),
    };
}
