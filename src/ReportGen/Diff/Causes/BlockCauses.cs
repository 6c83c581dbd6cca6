using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a piece of a page reads otherwise.</summary>
internal sealed class BlockCauses(
    NumberCauses numbers,
    ImmutableArray<VerdictChange> verdicts,
    ImmutableArray<DefinitionChange> definitions,
    ImmutableArray<FrontMatterChange> frontMatter,
    CauseBook book,
    Func<string?> theme)
{
    // Shorter words occur anywhere: that they do says nothing.
    private const int FewestLetters = 4;

    private static readonly char[] Separators = [' ', ',', ';', ':', '(', ')', '“', '”', '|'];

    private readonly Dictionary<string, ImmutableArray<string>> ofClaim = verdicts.Select(claim => (claim.Id, claim.Causes))
        .Concat(definitions.Where(change => change.Kind == DefinitionKind.Claim).Select(change => (change.Id, change.Causes)))
        .GroupBy(claim => claim.Id, StringComparer.Ordinal)
        .ToDictionary(claim => $"claim:{claim.Key}", claim => claim.SelectMany(one => one.Causes).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>What each definition and each piece of front matter said and says; there can be very many records, which are found by their ids.</summary>
    private readonly ImmutableArray<Saying> sayings =
    [
        .. from change in definitions
           where change.Causes.Length > 0 && change.Kind != DefinitionKind.Record
           from saying in Saying.Of(change)
           select saying,
        .. from change in frontMatter
           from field in change.Fields
           select new Saying(field.Before, field.After, [Text(change.File, book)]),
    ];

    private readonly ILookup<string, string> bySubject = book.All.ToLookup(cause => cause.Subject, cause => cause.Id, StringComparer.Ordinal);

    public PageChange Caused(PageChange page) => page with
    {
        Sections = [.. page.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => block with { Causes = Of(block, page) })] })],
    };

    private ImmutableArray<string> Of(BlockChange block, PageChange page)
    {
        var moved = block.Moved.SelectMany(subject => ofClaim.GetValueOrDefault(subject, numbers.Of(subject))).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (block.IsExplained && moved.Length > 0) return moved;
        return [.. moved.Concat(OfWords(block, page)).Distinct(StringComparer.Ordinal)];
    }

    private ImmutableArray<string> OfWords(BlockChange block, PageChange page)
    {
        var (gone, come) = (Side(block, WordSide.Before), Side(block, WordSide.After));
        var said = sayings.Where(saying => saying.IsIn(gone, come)).SelectMany(saying => saying.Causes).ToImmutableArray();
        if (said.Length > 0) return said;
        // On a page that is made from data a row that names what was changed is about it; where an author writes, only a name that came or went is.
        var named = block.Words.Where(run => page.WrittenIn is null || run.Side != WordSide.Both)
            .SelectMany(run => run.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)).SelectMany(word => bySubject[word]).ToImmutableArray();
        if (named.Length > 0) return named;
        if (page.WrittenIn is { } file) return [Text(file, book)];
        return block.Moved.Length > 0 ? [] : [theme() ?? Pages()];
    }

    private string Pages() => book.All.Any(cause => cause.Kind is not (CauseKind.Theme or CauseKind.Tool))
        ? book.Note(CauseKind.Theme, null, "pages", "Words that the pages make from data, or that their templates hold, differ.", [])
        : book.Note(CauseKind.Theme, null, "templates", "The words of the pages themselves differ: their templates were changed, or ReportGen writes them otherwise.", []);

    private static string Text(string file, CauseBook book) => book.Note(CauseKind.Text, null, file, $"What is written in {file} was changed.", []);

    private static string Side(BlockChange block, WordSide side) =>
        string.Concat(block.Words.Where(run => run.Side == side || run.Side == WordSide.Both).Select(run => run.Text));

    /// <summary>Words that were replaced by others where something is defined.</summary>
    private sealed record Saying(string? Before, string? After, ImmutableArray<string> Causes)
    {
        public static IEnumerable<Saying> Of(DefinitionChange change) => change.Difference switch
        {
            DefinitionDifference.Added => [new Saying(null, change.Title, change.Causes), new Saying(null, change.Id, change.Causes)],
            DefinitionDifference.Removed => [new Saying(change.Title, null, change.Causes), new Saying(change.Id, null, change.Causes)],
            _ => change.Fields.Select(field => new Saying(field.Before, field.After, change.Causes)),
        };

        /// <summary>Whether the one stood in a text and the other stands there now.</summary>
        public bool IsIn(string gone, string come) => (Before, After) switch
        {
            ({ Length: >= FewestLetters } before, { Length: >= FewestLetters } after) => gone.Contains(before, StringComparison.Ordinal) && come.Contains(after, StringComparison.Ordinal),
            ({ Length: >= FewestLetters } before, null) => gone.Contains(before, StringComparison.Ordinal) && !come.Contains(before, StringComparison.Ordinal),
            (null, { Length: >= FewestLetters } after) => come.Contains(after, StringComparison.Ordinal) && !gone.Contains(after, StringComparison.Ordinal),
            _ => false,
        };
    }
}
