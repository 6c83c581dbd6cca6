using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why pages read otherwise, piece by piece.</summary>
/// <param name="figures">The causes of what a chart or table shows otherwise, by its id.</param>
/// <param name="sayings">What definitions and front matter said and say.</param>
/// <param name="pages">Those of authors that came, went or moved, with the cause.</param>
/// <param name="theme">The cause that lies in the theme; null when the theme is the same.</param>
/// <param name="titles">How pages head numbers and what those are made from.</param>
internal sealed class PageCauses(
    WordCauses words,
    ImmutableArray<VerdictChange> verdicts,
    ImmutableArray<DefinitionChange> definitions,
    Func<string, ImmutableArray<string>> figures,
    ImmutableArray<Saying> sayings,
    ImmutableArray<(string Title, string Cause)> pages,
    CauseBook book,
    Func<string?> theme,
    IReadOnlySet<string> titles)
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    private static readonly char[] Separators = [' ', ',', ';', ':', '(', ')', '“', '”', '|'];

    private readonly ILookup<string, string> byHeading = verdicts.Select(claim => (claim.Says, claim.Id))
        .Concat(definitions.Where(change => change.Kind == DefinitionKind.Claim && change.Difference is DefinitionDifference.Rejudged or DefinitionDifference.Added or DefinitionDifference.Removed).Select(change => (Says: change.Title, change.Id)))
        .ToLookup(claim => claim.Says, claim => $"claim:{claim.Id}", StringComparer.Ordinal);

    /// <summary>Pages that came, went or moved, by their title: lists of pages show it.</summary>
    private readonly ILookup<string, string> byTitle = pages.ToLookup(page => page.Title, page => page.Cause, StringComparer.Ordinal);

    private readonly ILookup<string, string> bySubject = book.All.ToLookup(cause => cause.Subject, cause => cause.Id, StringComparer.Ordinal);
    // Pages about a dataset and about a selection stand in folders that are named by them.
    private readonly ILookup<string, string> byFolder = definitions
        .Where(change => change.Kind is DefinitionKind.Record or DefinitionKind.ReportedFigure or DefinitionKind.Selection or DefinitionKind.Dataset)
        .SelectMany(change => change.Causes, (change, cause) => (Folder: change.Within ?? change.Id, Cause: cause))
        .ToLookup(change => change.Folder, change => change.Cause, StringComparer.Ordinal);

    private readonly HashSet<string> ofData = [.. book.All.Where(IsOfData).Select(cause => cause.Id)];

    /// <summary>Those that authors wrote first: pages that are made from data repeat what stands there.</summary>
    public ImmutableArray<PageChange> Caused(ImmutableArray<PageChange> changes)
    {
        PageChange?[] written = [.. changes.Select(page => page.WrittenIn is null ? null : Caused(page))];
        return [.. changes.Select((page, at) => written[at] ?? Caused(page))];
    }

    private PageChange Caused(PageChange page)
    {
        page = Mapped(page, (block, section) => Explained(block, section, page));
        // What a page that is made from data shows follows from what it is made of: where that moved, other claims and numbers stand there than before.
        var moved = page.WrittenIn is not null ? [] : page.Sections.SelectMany(section => section.Blocks).Where(block => block.IsExplained).SelectMany(OfMoved).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var above = page.WrittenIn is null ? [] : OfText(page);
        page = Mapped(page, (block, section) => IsListed(section, page) ? WithCauses(block, OfListed(block, section, page, above), page, section) : WithCauses(block, moved.Length > 0 && IsMadeUp(block, section) ? moved : Of(block, section, page), page, section));
        return page with { IsHeadExplained = page.Head.All(field => words.Of(field) is not null || (page.WrittenIn is null && (moved.Length > 0 || IsMadeFromData(page)))) };
    }

    private static bool IsMadeFromData(PageChange page) => page.Sections.Length > 0 && page.Sections.All(section => section.Blocks.All(block => block.IsExplained));

    private static PageChange Mapped(PageChange page, Func<BlockChange, SectionChange, BlockChange> map) => page with
    {
        Sections = [.. page.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => map(block, section))] })],
    };

    /// <summary>What pages make of a verdict follows it: the counts of verdicts, and the section of a claim, which comes to another page whole.</summary>
    private BlockChange Explained(BlockChange block, SectionChange section, PageChange page)
    {
        if (block.IsExplained) return block;
        if (page.WrittenIn is null && byHeading[section.Heading].ToImmutableArray() is { Length: > 0 } claims) return block with { Moved = claims, IsExplained = true };
        var differing = block.Words.Where(run => run.Side != WordSide.Both).ToList();
        return differing.Count > 0 && (page.WrittenIn is null ? differing.TrueForAll(run => words.IsTally(run.Text)) : words.IsTally(block.Words)) ? block with { Moved = words.Counted, IsExplained = true } : block;
    }

    private bool IsMadeUp(BlockChange block, SectionChange section) =>
        !block.IsExplained && (block.Difference is BlockDifference.Added or BlockDifference.Removed || titles.Contains(section.Heading));

    /// <summary>Of a page that is made from data nobody wrote what follows from data.</summary>
    private BlockChange WithCauses(BlockChange block, ImmutableArray<string> causes, PageChange page, SectionChange section) => block with
    {
        Causes = causes,
        Moved = [.. block.Moved.Where(subject => !subject.StartsWith(MovedWords.CauseSubject, StringComparison.Ordinal))],
        IsExplained = block.IsExplained || (causes.Length > 0 && (page.WrittenIn is null ? causes.All(book.IsOfAuthor) : (block.Figure is not null || IsListed(section, page)) && causes.All(ofData.Contains))),
    };

    /// <summary>Whether a section of an author's page tells of one of the numbers on it: those headings have no place of their own, unlike an author's.</summary>
    private bool IsListed(SectionChange section, PageChange page) => page.WrittenIn is not null && section.Anchor is null && titles.Contains(section.Heading);

    /// <summary>The causes of all that stands above the list of the numbers on a page.</summary>
    private ImmutableArray<string> OfText(PageChange page) =>
    [
        .. page.Sections.Where(section => !IsListed(section, page)).SelectMany(section => section.Blocks, (section, block) => Of(block, section, page))
            .SelectMany(causes => causes).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Which numbers are listed on a page, and in which order, follows from its text and figures.</summary>
    private ImmutableArray<string> OfListed(BlockChange block, SectionChange section, PageChange page, ImmutableArray<string> above)
    {
        var moved = OfMoved(block).ToImmutableArray();
        if (block.IsExplained && moved.Length > 0) return moved;
        ImmutableArray<string> found = [.. Said(block).Concat(Headed(section)).Concat(moved).Distinct(StringComparer.Ordinal)];
        return found.Length > 0 ? found : above.Length > 0 ? above : Of(block, section, page);
    }

    /// <summary>The causes of the definition that a section is about: its heading is what that is called.</summary>
    private IEnumerable<string> Headed(SectionChange section) =>
        definitions.Where(change => change.Title == section.Heading && change.Difference != DefinitionDifference.Rejudged).SelectMany(change => change.Causes);

    private IEnumerable<string> Said(BlockChange block)
    {
        var (gone, come) = (Side(block, WordSide.Before), Side(block, WordSide.After));
        return sayings.Where(saying => saying.IsIn(gone, come)).SelectMany(saying => saying.Causes);
    }

    private ImmutableArray<string> Of(BlockChange block, SectionChange section, PageChange page)
    {
        var moved = OfMoved(block).ToImmutableArray();
        if (block.IsExplained && moved.Length > 0) return moved;
        if (page.WrittenIn is null && byTitle[section.Heading].ToImmutableArray() is { Length: > 0 } listed) return listed;
        if (page.WrittenIn is null && Headed(section).ToImmutableArray() is { Length: > 0 } headed) return [.. moved.Concat(headed).Distinct(StringComparer.Ordinal)];
        return [.. moved.Concat(OfWords(block, page)).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> OfMoved(BlockChange block) => block.Moved.SelectMany(subject => words.OfSubject(subject)).Distinct(StringComparer.Ordinal);

    private ImmutableArray<string> OfWords(BlockChange block, PageChange page)
    {
        var said = Said(block).ToImmutableArray();
        if (said.Length > 0) return said;
        // On a page that is made from data a row that names what was changed is about it; where an author writes, only a name that came or went is.
        var named = block.Words.Where(run => page.WrittenIn is null || run.Side != WordSide.Both)
            .SelectMany(run => run.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)).SelectMany(word => bySubject[word]).ToImmutableArray();
        if (named.Length > 0) return named;
        if (block.Figure is { } figure && figures(figure) is { Length: > 0 } drawn) return drawn;
        if (page.WrittenIn is { } file) return [AuthorCauses.Text(file, book)];
        var within = page.Path.Split('/').SelectMany(folder => byFolder[folder]).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (within.Length > 0) return within;
        return block.Moved.Length > 0 ? [] : [theme() ?? Unsaid(block)];
    }

    /// <summary>Of what pages make of data without telling of what: where only one thing was changed and what differs are figures, it was that.</summary>
    private string Unsaid(BlockChange block)
    {
        var likely = book.All.Where(cause => cause.Kind is not (CauseKind.Theme or CauseKind.Tool)).Select(cause => cause.Id).ToList();
        if (likely.Count == 1 && block.Words.Any(run => run.Side != WordSide.Both && (run.Text.Any(char.IsAsciiDigit) || Months.Contains(run.Text.Trim(), StringComparer.Ordinal)))) return likely[0];
        return likely.Count > 0
            ? book.Note(CauseKind.Theme, null, "pages", "Words that the pages make from data, or that their templates hold, differ.", [])
            : book.Note(CauseKind.Theme, null, "templates", "The words of the pages themselves differ: their templates were changed, or ReportGen writes them otherwise.", []);
    }

    private static bool IsOfData(Cause cause) => cause.Kind is not (CauseKind.Theme or CauseKind.Tool or CauseKind.Text or CauseKind.Figure);

    private static string Side(BlockChange block, WordSide side) =>
        string.Concat(block.Words.Where(run => run.Side == side || run.Side == WordSide.Both).Select(run => run.Text));
}
