using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Why a sentence is to be read again.</summary>
public sealed class RereadWords(Comparison comparison)
{
    private const int MostNames = 2;

    private readonly Dictionary<string, string> moves = Moves(comparison);

    /// <summary>"In the summary of posts/first/, around alpha.size: 82 MB → 92 MB".</summary>
    public string Of(Reread one) => $"In the {PartWords.Of(one.Place)}, {How(one.Nearness)} {Beside(one.Beside)}";

    private string Beside(ImmutableArray<string> names)
    {
        var told = string.Join("; ", names.Take(MostNames).Select(name => moves.GetValueOrDefault(name, name)));
        return names.Length <= MostNames ? told : $"{told}; and {Words.Of(names.Length - MostNames)} more";
    }

    private static string How(Nearness nearness) => nearness switch
    {
        Nearness.Around => "around",
        Nearness.Heading or Nearness.Paragraph => "beside",
        Nearness.Neighbour => "a paragraph away from",
    };

    private static Dictionary<string, string> Moves(Comparison comparison)
    {
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var number in comparison.Numbers)
            moves.TryAdd(number.Name, $"{number.Name}: {number.WordsBefore} → {number.WordsAfter}");
        foreach (var claim in comparison.Verdicts)
            moves.TryAdd($"claim:{claim.Id}", $"{claim.Id}: {ChangeWords.Verdict(claim.Before)} → {ChangeWords.Verdict(claim.After)}");
        return moves;
    }
}
