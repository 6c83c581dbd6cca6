using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Finds the file that holds words which are bound to nothing that moved: a template, what an author wrote, or none that is
/// known. A file whose text is the same in both editions is never named.</summary>
internal sealed class TextCauses(SourceFiles files)
{
    /// <summary>What follows from data though nobody wrote it.</summary>
    public DataFollowed Followed { get; init; } = DataFollowed.Nothing;

    /// <summary>Of pages that no author wrote, where no file is known that holds the words.</summary>
    public static Cause OfPages { get; } = new(
        CauseKind.Text,
        null,
        "pages",
        "Pages that are made from data read otherwise in words that are bound to no number, claim or record that changed.",
        []);

    /// <summary>Whether a cause in words says which file holds them.</summary>
    public static bool NamesFile(Cause cause) => cause.Kind != CauseKind.Text
        || (cause != OfPages && !cause.Subject.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Of words that differ on a page.</summary>
    public ImmutableArray<Cause> Of(TextPlace place, ImmutableArray<string> gone, ImmutableArray<string> come)
    {
        if (!files.IsKnown) return [Unknown(place)];
        if (place is { WrittenIn: { } own, IsWhole: true }) return [files.Changed.Contains(own) ? OfFile(own) : Unknown(place)];
        var holding = files.Holding(gone, come);
        if (place.WrittenIn is { } written && holding.Contains(written)) return [OfFile(written)];
        if (holding.Any(SourceFiles.IsOfTheme)) return [.. holding.Where(SourceFiles.IsOfTheme).Select(OfTemplate)];
        if (place.WrittenIn is { } file && files.Changed.Contains(file)) return [OfFile(file)];
        if (Followed.On(place.Page, holding) is { IsEmpty: false } data) return data;
        if (!holding.IsEmpty) return [.. holding.Select(OfFile)];
        if (!files.Changed.IsEmpty && files.Changed.All(SourceFiles.IsOfTheme) && files.ChangedTemplates.Any())
            return [.. files.ChangedTemplates.Select(OfTemplate)];
        if (place.WrittenIn is null && OfDownloads(place, gone, come) is { IsEmpty: false } downloads) return downloads;
        if (files.Changed is [var only]) return [OfFile(only)];
        return files.Changed.IsEmpty && !files.LaidOut.IsEmpty ? [.. files.LaidOut.Select(OfLayout)] : [Unknown(place)];
    }

    /// <summary>Of words that a page itself lists below the text of its author.</summary>
    public ImmutableArray<Cause> OfListed(TextPlace place, ImmutableArray<string> gone, ImmutableArray<string> come) =>
        Followed.On(place.Page, files.Holding(gone, come)) is { IsEmpty: false } data ? data : Of(place, gone, come);

    /// <summary>Of what a page or the report says of itself. It is published of which file it is.</summary>
    /// <param name="file">Where it is written.</param>
    /// <param name="page">The address of the page; empty for the report as a whole.</param>
    public ImmutableArray<Cause> OfFrontMatter(string file, string page, FieldChange field)
    {
        if (!files.IsKnown || files.Changed.Contains(file)) return [OfFile(file)];
        var holding = files.Holding(Some(field.Before), Some(field.After));
        if (Followed.On(page, holding) is { IsEmpty: false } data) return data;
        return holding.IsEmpty ? [Unknown(new TextPlace(page.Length == 0 ? "the report" : page, page, null))] : [.. holding.Select(OfFile)];
    }

    /// <summary>Where the pages of a dataset tell only the size and hash of its file otherwise, and that differs in its layout
    /// alone.</summary>
    private ImmutableArray<Cause> OfDownloads(TextPlace place, ImmutableArray<string> gone, ImmutableArray<string> come)
    {
        if (!gone.Concat(come).All(words => words.Any(char.IsDigit) && !words.Contains(' ', StringComparison.Ordinal))) return [];
        var folders = place.Page.Split('/');
        return
        [
            .. files.LaidOut.Where(file => folders.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal))
                .Select(OfLayout),
        ];
    }

    private static IEnumerable<string> Some(string? words) => words is { Length: > 0 } ? [words] : [];

    private Cause OfFile(string file)
    {
        if (SourceFiles.IsOfTheme(file)) return OfTemplate(file);
        return Text(file, files.SideOf(file) switch
        {
            WordSide.Before => $"The file {file} was removed.",
            WordSide.After => $"The file {file} was added.",
            WordSide.Both when files.Changed.Length == 1 => $"What is written in {file} reads otherwise; no other file differs.",
            WordSide.Both => $"What is written in {file} reads otherwise.",
        });
    }

    private static Cause OfTemplate(string file) => new(CauseKind.Template, null, file, $"The template {file} was changed.", []);

    private static Cause OfLayout(string file) =>
        new(CauseKind.Layout, null, file, $"{file} differs only in comments or layout: nothing that is computed follows from that.", []);

    /// <summary>A page that an author wrote is named, but not its file: a template, or a build that leaves posts out, may be the cause.
    /// </summary>
    private static Cause Unknown(TextPlace place) => (place.WrittenIn, place.Difference) switch
    {
        (null, _) when place.Title.Length == 0 || place.Page.EndsWith(".html", StringComparison.Ordinal) => OfPages,
        (_, PageDifference.Added) => Text(place.Page, $"The page “{place.Title}” was added; no file is known that says so."),
        (_, PageDifference.Removed) => Text(place.Page, $"The page “{place.Title}” was removed; no file is known that says so."),
        _ => Text(place.Page, $"The page “{place.Title}” reads otherwise in words of no file that is known."),
    };

    private static Cause Text(string subject, string sentence) => new(CauseKind.Text, null, subject, sentence, []);
}

/// <summary>Where words differ.</summary>
/// <param name="Page">The page's file inside the site.</param>
/// <param name="Title">Its heading.</param>
/// <param name="WrittenIn">The file that an author wrote it in; null for a page that is made from data.</param>
internal sealed record TextPlace(string Page, string Title, string? WrittenIn)
{
    public PageDifference Difference { get; init; } = PageDifference.Text;

    /// <summary>Whether the whole page came or went.</summary>
    public bool IsWhole => Difference is PageDifference.Added or PageDifference.Removed;
}
