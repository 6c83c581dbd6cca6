using System.Collections.Immutable;
using ReportGen.Claims;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>Pages of one kind, whose texts share a snapshot: each is a few lines, and a report has a hundred of them.</summary>
/// <param name="Name">Of the snapshot.</param>
/// <param name="IsMeant">Whether the page with this name is among them.</param>
internal sealed record JoinedPages(string Name, Func<string, bool> IsMeant)
{
    public static ImmutableArray<JoinedPages> Sorts { get; } =
    [
        new("numbers-each", name => name.StartsWith("numbers/", StringComparison.Ordinal)),
        new("charts-each", name => name.StartsWith("charts/", StringComparison.Ordinal)),
        new("claims-each", IsClaim),
        new("readings-each", name => name.StartsWith("claims/readings/", StringComparison.Ordinal)),
        new("selections-each", IsSelection),
    ];

    /// <summary>The rows that their tables share, by the name of the snapshot, and the pages without them.</summary>
    public static (PieceMap Pages, ImmutableDictionary<string, string> Rows) TakeRows(PieceMap pages)
    {
        var rows = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var sort in Sorts)
        {
            var (rest, text) = SharedRows.Take([.. pages.Where(page => sort.IsMeant(page.Key))]);
            pages = pages.SetItems(rest);
            rows.Add(sort.Name, text);
        }

        return (pages, rows.ToImmutable());
    }

    /// <summary>Each sort of pages in one text, with the rows of its tables behind.</summary>
    public static ImmutableSortedDictionary<string, string> Joined(
        ImmutableSortedDictionary<string, string> texts, ImmutableDictionary<string, string> rows)
    {
        foreach (var sort in Sorts)
        {
            var pages = texts.Where(text => sort.IsMeant(text.Key)).ToList();
            if (pages.Count == 0) continue;
            texts = texts.RemoveRange(pages.Select(text => text.Key))
                .Add(sort.Name, string.Join('\n', pages.Select(text => text.Value)) + rows[sort.Name]);
        }

        return texts;
    }

    /// <summary>Beside the pages of claims stand those of verdicts, and what lies deeper.</summary>
    private static bool IsClaim(string name)
    {
        const string Folder = "claims/";
        return name.StartsWith(Folder, StringComparison.Ordinal)
            && name.IndexOf('/', Folder.Length) < 0
            && !Enum.GetValues<VerdictKind>().Select(VerdictWords.Id).Contains(name[Folder.Length..], StringComparer.Ordinal);
    }

    /// <summary>Beside the pages of selections stands that of all records.</summary>
    private static bool IsSelection(string name) => name.StartsWith("data/", StringComparison.Ordinal)
        && name.Count(letter => letter == '/') == 2 && !name.EndsWith("/records", StringComparison.Ordinal);
}
