using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Comparisons that say the opposite. Behind "at" and before a number, least and most are bounds of it: those are turned round by
/// <see cref="BoundNumberLies"/>.</summary>
internal static partial class OrderLies
{
    private static readonly Dictionary<string, string> Opposites = Pairs(
        "more fewer|fewer more|less more|larger smaller|smaller larger|largest smallest|smallest largest|most fewest|fewest most|least most|higher lower|lower higher|" +
        "above below|below above|longer shorter|shorter longer|rose fell|fell rose|grew shrank|grows shrinks|shrank grew|outweighed undercut|exceeds undercuts|" +
        "before after|after before|late early|early late|later earlier|earlier later|high low|low high|large small|small large");

    public static IEnumerable<Lie> Of(WordLieGround ground, AuthoredPlace place) => ground.In(place).SelectMany(
        text => text.Matches(Word())
            .Where(word => Opposites.ContainsKey(word.Value.ToLowerInvariant()) && !text.OnlyAsks(word.Index) && !IsBound(text, word))
            .Select(word => text.Lie("", word.Index, word.Length, WithCapitalOf(word.Value, Opposites[word.Value.ToLowerInvariant()]))));

    private static bool IsBound(AuthoredText text, Match word) =>
        text.Plain.AsSpan(0, word.Index).EndsWith("at ", StringComparison.OrdinalIgnoreCase)
        && text.Raw.AsSpan(word.Index + word.Length).TrimStart() is ['[' or (>= '0' and <= '9'), ..];

    private static string WithCapitalOf(string word, string other) => char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex("(?<![\\w-])[A-Za-z]+(?![\\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
