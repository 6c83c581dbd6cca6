using System.Text.RegularExpressions;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Causes;

/// <summary>Tells files in which nothing differs but numbers that moved, each inside its link and as the later edition prints it: there
/// nobody wrote anything new.</summary>
internal sealed partial class MendedNumbers(Edition before, Edition after)
{
    private readonly Lazy<Dictionary<string, PublishedMeasure>> earlier = new(() => PublishedMeasures.Of(before));
    private readonly Lazy<Dictionary<string, PublishedMeasure>> later = new(() => PublishedMeasures.Of(after));

    /// <param name="old">All that stands in the earlier file.</param>
    /// <param name="now">All that stands in the later file.</param>
    public bool AreAllBetween(string old, string now)
    {
        var (gone, come) = (Bound().Matches(old), Bound().Matches(now));
        if (gone.Count == 0 || gone.Count != come.Count || Bound().Replace(old, Without) != Bound().Replace(now, Without)) return false;
        return gone.Zip(come).All(pair => Words(pair.First) == Words(pair.Second) || IsMended(Name(pair.Second), Words(pair.Second)));
    }

    private bool IsMended(string name, string words) =>
        later.Value.TryGetValue(name, out var now) && now.Words == words
            && earlier.Value.TryGetValue(name, out var old) && old.Words != now.Words;

    private static string Without(Match bound) => $"[]({Name(bound)})";

    private static string Name(Match bound) => bound.Groups["name"].Value;

    private static string Words(Match bound) => bound.Groups["words"].Value;

    [GeneratedRegex(@"\[(?<words>[^\[\]]{0,200})\]\(metric:(?<name>[^()\s]{1,500})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
