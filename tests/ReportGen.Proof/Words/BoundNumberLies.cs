using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Words beside a bound number, and the number of something else.</summary>
internal static partial class BoundNumberLies
{
    private static readonly string[] Modifiers = ["over", "under", "at most", "fewer than", "at least twice", "minus"];

    private static readonly string[] Tails = ["thousand", "million", "percent", "per day", "times as many"];

    private static readonly Dictionary<string, string> OtherNouns = new(StringComparer.Ordinal)
    {
        ["patches"] = "restarts", ["patch"] = "restart", ["bundles"] = "vulnerabilities", ["bulletins"] = "restarts", ["restarts"] = "bulletins", ["updates"] = "restarts",
        ["vulnerabilities"] = "patches", ["packages"] = "restarts", ["CVEs"] = "patches",
    };

    /// <summary>A bound that the number does not reach, or not alone; and the other bound, where one stands there.</summary>
    public static IEnumerable<Lie> Before(WordLieGround ground) => Numbers(ground).Select((number, at) => Before(number.Text, number.Match.Index, at));

    private static Lie Before(AuthoredText text, int number, int at)
    {
        var bound = Bound().Match(text.Raw, Math.Max(0, number - 9), Math.Min(number, 9));
        return bound.Success
            ? text.Lie("", bound.Index, bound.Length, bound.Value.EndsWith("least ", StringComparison.Ordinal) ? "at most " : "at least ")
            : text.Lie("", number, 0, Modifiers[at % Modifiers.Length] + " ");
    }

    /// <summary>A factor or another unit behind it.</summary>
    public static IEnumerable<Lie> Behind(WordLieGround ground) => Numbers(ground).Select(
        (number, at) => number.Text.Lie("", number.Match.Index + number.Match.Length, 0, " " + Tails[at % Tails.Length]));

    public static IEnumerable<Lie> Nouns(WordLieGround ground) =>
        from text in ground.Authored
        from Match match in Counted().Matches(text.Raw)
        let noun = match.Groups["noun"]
        where OtherNouns.ContainsKey(noun.Value)
        select text.Lie("", noun.Index, noun.Length, OtherNouns[noun.Value]);

    /// <summary>The same measure of another selection, with the words that ReportGen prints for it.</summary>
    public static IEnumerable<Lie> Selections(WordLieGround ground)
    {
        var selections = ground.Untouched.Data.Selections.Select(selection => selection.Id).ToList();
        foreach (var (text, match) in Numbers(ground))
        {
            var (selection, measure) = (match.Groups["selection"].Value, match.Groups["measure"].Value);
            var other = selections.SkipWhile(id => id != selection).Skip(1).Concat(selections)
                .FirstOrDefault(id => id != selection && ground.Untouched.Metrics.Find($"{id}.{measure}") is { Measure.IsUnknown: false });
            if (selection.Length > 0 && other is not null) yield return text.Lie("", match.Index, match.Length, $"[](metric:{other}.{measure})");
        }
    }

    private static IEnumerable<(AuthoredText Text, Match Match)> Numbers(WordLieGround ground) =>
        from text in ground.Authored from Match match in Number().Matches(text.Raw) select (text, match);

    [GeneratedRegex("\\bat (?:least|most) $", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex("(?<!!)\\[[^\\]]*\\]\\(metric:(?:(?<selection>[\\w-]+)\\.(?<measure>\\w+)|[^)]*)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("\\]\\(metric:[^)]*\\)\\s+(?:\\w+\\s+){0,2}?(?<noun>patch(?:es)?|bundles|bulletins|restarts|updates|vulnerabilities|packages|CVEs)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
