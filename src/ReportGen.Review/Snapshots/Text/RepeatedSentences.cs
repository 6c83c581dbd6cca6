using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>Sentences with numbers or claims that several lines have, as the pages of claims, of corrections and of data all quote a
/// correction: one of them shows the numbers, the others name them and that page. All other words stay.</summary>
internal sealed partial class RepeatedSentences
{
    private const string Mark = "…";
    private readonly Homes homes;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    private RepeatedSentences(PieceMap pages) => homes = new Homes(
        pages.SelectMany(page => page.Value.SelectMany(Cut).Where(HasNames).Select(sentence => (KeyOf(sentence), page.Key))));

    public static PieceMap Settled(PieceMap pages)
    {
        var repeated = new RepeatedSentences(pages);
        return pages.ToImmutableSortedDictionary(
            page => page.Key,
            page => page.Value.Select(piece => repeated.InPage(page.Key, piece)).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private Piece InPage(string page, Piece piece)
    {
        var sentences = Cut(piece).ToList();
        return sentences.Exists(IsRepeated)
            ? piece with { Runs = [.. sentences.SelectMany(sentence => InPage(page, sentence))] }
            : piece;
    }

    private ImmutableArray<TextRun> InPage(string page, ImmutableArray<TextRun> sentence)
    {
        if (!IsRepeated(sentence)) return sentence;
        var home = homes.Of(KeyOf(sentence));
        return home == page && shown.Add(KeyOf(sentence)) ? sentence : Referring(sentence, home);
    }

    /// <summary>The page is named behind the last name, so that all words between names stay together.</summary>
    private static ImmutableArray<TextRun> Referring(ImmutableArray<TextRun> sentence, string home)
    {
        var last = Array.FindLastIndex([.. sentence], IsNamed);
        var named = sentence.Select(run => IsNamed(run) ? run with { Text = Mark } : run).ToImmutableArray();
        return named.Insert(last + 1, new TextRun($" ({home})", null, null));
    }

    private bool IsRepeated(ImmutableArray<TextRun> sentence) => HasNames(sentence) && homes.IsRepeated(KeyOf(sentence));

    private static bool HasNames(ImmutableArray<TextRun> sentence) => sentence.Any(IsNamed);

    private static bool IsNamed(TextRun run) => ReferringText.Reference(run) is not null;

    /// <summary>A sentence in brackets is the same as one that stands free.</summary>
    private static string KeyOf(ImmutableArray<TextRun> sentence) => ReferringText.Of(sentence).TrimEnd(' ', ')');

    /// <summary>The words of a line, sentence by sentence; what stands in brackets is cut off too.</summary>
    private static IEnumerable<ImmutableArray<TextRun>> Cut(Piece piece)
    {
        var open = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in piece.Runs)
        {
            var parts = IsNamed(run) ? [run.Text] : Starts().Split(run.Text);
            foreach (var part in parts[..^1])
            {
                open.Add(run with { Text = part });
                yield return open.DrainToImmutable();
            }

            if (parts[^1].Length > 0) open.Add(run with { Text = parts[^1] });
        }

        if (open.Count > 0) yield return open.DrainToImmutable();
    }

    /// <summary>Where a sentence begins: behind the end of another, and behind an opening bracket with or without a word and a
    /// colon.</summary>
    [GeneratedRegex(@"(?<=[.!?…][)\]”’""']*\s)|(?<=\s\((?:\p{L}+:\s)?)(?=\p{Lu})(?!\p{L}+:\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Starts();
}
