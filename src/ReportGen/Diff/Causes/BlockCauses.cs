using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a piece of a page reads otherwise.</summary>
internal sealed partial class BlockCauses(
    NumberCauses numbers,
    ImmutableArray<VerdictChange> verdicts,
    ImmutableArray<DefinitionChange> definitions,
    ImmutableArray<FrontMatterChange> frontMatter,
    CauseBook book,
    Func<string?> theme,
    IReadOnlySet<string> titles)
{
    // Shorter words occur anywhere: that they do says nothing.
    private const int FewestLetters = 4;

    private static readonly char[] Separators = [' ', ',', ';', ':', '(', ')', '“', '”', '|'];

    private readonly ClaimCauses claims = new(verdicts, definitions);

    /// <summary>What each definition and each piece of front matter said and says; there can be very many records, which are found by their ids.</summary>
    private readonly ImmutableArray<Saying> sayings =
    [
        .. from change in definitions
           where change.Causes.Length > 0 && change.Kind != DefinitionKind.Record
           from saying in Saying.Of(change)
           select saying,
        .. from change in frontMatter
           from field in change.Fields
           select new Saying(field.Before, field.After, change.Causes),
    ];

    private readonly ImmutableArray<string> flips = [.. verdicts.Select(claim => $"claim:{claim.Id}")];

    private readonly ILookup<string, string> bySaying = verdicts.Select(claim => (claim.Says, claim.Id))
        .Concat(definitions.Where(change => change.Difference == DefinitionDifference.Rejudged).Select(change => (Says: change.Title, change.Id)))
        .ToLookup(claim => claim.Says, claim => $"claim:{claim.Id}", StringComparer.Ordinal);

    private readonly ILookup<string, string> bySubject = book.All.ToLookup(cause => cause.Subject, cause => cause.Id, StringComparer.Ordinal);

    public PageChange Caused(PageChange page)
    {
        page = Mapped(page, (block, section) => Explained(block, section, page));
        // What such a page shows follows from what it is made of: where that moved, other claims and numbers stand there than before.
        var moved = page.WrittenIn is not null ? [] : page.Sections.SelectMany(section => section.Blocks).Where(block => block.IsExplained).SelectMany(OfMoved).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return Mapped(page, (block, section) => block with { Causes = moved.Length > 0 && IsMadeUp(block, section) ? moved : Of(block, page) });
    }

    private static PageChange Mapped(PageChange page, Func<BlockChange, SectionChange, BlockChange> map) => page with
    {
        Sections = [.. page.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => map(block, section))] })],
    };

    private bool IsMadeUp(BlockChange block, SectionChange section) =>
        !block.IsExplained && (block.Difference is BlockDifference.Added or BlockDifference.Removed || titles.Contains(section.Heading));

    /// <summary>What pages make of a verdict follows it: the counts of verdicts, and the section of a claim, which comes to another page whole.</summary>
    private BlockChange Explained(BlockChange block, SectionChange section, PageChange page)
    {
        if (block.IsExplained) return block;
        if (page.WrittenIn is null && bySaying[section.Heading].ToImmutableArray() is { Length: > 0 } claims) return block with { Moved = claims, IsExplained = true };
        return flips.Length > 0 && block.Words.Where(run => run.Side != WordSide.Both).All(run => IsTally(run.Text)) ? block with { Moved = flips, IsExplained = true } : block;
    }

    /// <summary>Whether words only count verdicts: <c>3 off by rounding</c>.</summary>
    private static bool IsTally(string words) => Tally().Replace(words, "").Length == 0;

    private ImmutableArray<string> Of(BlockChange block, PageChange page)
    {
        var moved = OfMoved(block).ToImmutableArray();
        if (block.IsExplained && moved.Length > 0) return moved;
        return [.. moved.Concat(OfWords(block, page)).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> OfMoved(BlockChange block) =>
        block.Moved.SelectMany(subject => claims.Of(subject) ?? numbers.Of(subject)).Distinct(StringComparer.Ordinal);

    private ImmutableArray<string> OfWords(BlockChange block, PageChange page)
    {
        var (gone, come) = (Side(block, WordSide.Before), Side(block, WordSide.After));
        var said = sayings.Where(saying => saying.IsIn(gone, come)).SelectMany(saying => saying.Causes).ToImmutableArray();
        if (said.Length > 0) return said;
        // On a page that is made from data a row that names what was changed is about it; where an author writes, only a name that came or went is.
        var named = block.Words.Where(run => page.WrittenIn is null || run.Side != WordSide.Both)
            .SelectMany(run => run.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)).SelectMany(word => bySubject[word]).ToImmutableArray();
        if (named.Length > 0) return named;
        if (page.WrittenIn is { } file) return [AuthorCauses.Text(file, book)];
        return block.Moved.Length > 0 ? [] : [theme() ?? Pages(block)];
    }

    [GeneratedRegex(@"confirmed|consistent|off by rounding|contradicted|undecided|untestable|claims?|[\p{Nd}\s,.:·|()]+")]
    private static partial Regex Tally();

    /// <summary>Of what pages make of data without telling of what: where only one thing was changed and what differs are figures, it was that.</summary>
    private string Pages(BlockChange block)
    {
        var causes = book.All.Where(IsOfData).ToList();
        if (causes.Count == 1 && block.Words.Any(run => run.Side != WordSide.Both && run.Text.Any(char.IsAsciiDigit))) return causes[0].Id;
        return causes.Count > 0
            ? book.Note(CauseKind.Theme, null, "pages", "Words that the pages make from data, or that their templates hold, differ.", [])
            : book.Note(CauseKind.Theme, null, "templates", "The words of the pages themselves differ: their templates were changed, or ReportGen writes them otherwise.", []);
    }

    private static bool IsOfData(Cause cause) => cause.Kind is not (CauseKind.Theme or CauseKind.Tool or CauseKind.Text or CauseKind.Figure);

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
