using System.Text.Json;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff;

/// <summary>Counts what came, went, moved and is bound otherwise from the two files alone, without any code of the Diff room. It knows no renamed
/// definitions but those that the comparison names.</summary>
internal static class CountedWalk
{
    /// <summary>Where the account of a comparison is not what the files say; empty when it is.</summary>
    public static IEnumerable<string> Differences(Edition before, Edition after, Comparison comparison)
    {
        var counts = comparison.Counts;
        var renamed = comparison.Definitions.Where(change => change.IdBefore is { } id && id != change.Id).ToDictionary(change => change.IdBefore!, change => change.Id, StringComparer.Ordinal);
        string Later(string name) => renamed.TryGetValue(name, out var id) ? id
            : renamed.Where(pair => name.StartsWith($"{pair.Key}.", StringComparison.Ordinal)).Select(pair => pair.Value + name[pair.Key.Length..]).FirstOrDefault(name);
        var (old, now) = (Names(before).Select(Later).ToHashSet(StringComparer.Ordinal), Names(after).ToHashSet(StringComparer.Ordinal));
        var (earlier, later) = (Bound(before, Later), Bound(after, name => name));
        var all = old.Union(now).Concat(Claims(before).Select(Later).Concat(Claims(after)).Select(id => $"claim:{id}")).ToHashSet(StringComparer.Ordinal);
        var both = all.Where(name => (old.Contains(name) && now.Contains(name)) || (name.StartsWith("claim:", StringComparison.Ordinal) && Claims(before).Select(Later).Contains(name[6..]) && Claims(after).Contains(name[6..]))).ToHashSet(StringComparer.Ordinal);
        (string What, int Told, int Found)[] sorts =
        [
            ("numbers added", counts.NumbersAdded, now.Except(old).Count()),
            ("numbers removed", counts.NumbersRemoved, old.Except(now).Count()),
            ("claims added", counts.ClaimsAdded, Claims(after).Except(Claims(before).Select(Later)).Count()),
            ("claims removed", counts.ClaimsRemoved, Claims(before).Select(Later).Except(Claims(after)).Count()),
            ("newly exempt", counts.Exempted, More(Unbound(before, "exempt"), Unbound(after, "exempt"))),
            ("newly literal", counts.MadeLiteral, More(Unbound(before, "literals"), Unbound(after, "literals"))),
            ("newly bound", counts.BindingsAdded, More(earlier, later, both)),
            ("lost or left", counts.BindingsLost + counts.BindingsLeft, Gone(before, after, earlier, later, both)),
            ("exemptions", counts.Exemptions, Patterns(before).Except(Patterns(after)).Concat(Patterns(after).Except(Patterns(before))).Select(line => line.Split('\n')[0]).Distinct().Count()),
        ];
        return sorts.Where(sort => sort.Told != sort.Found).Select(sort => $"{sort.What}: {sort.Told} are told, and the files have {sort.Found}.");
    }

    /// <summary>Sorts that are counted and of which the headline says nothing; and what it says though nothing is counted.</summary>
    public static IEnumerable<string> Untold(Comparison comparison)
    {
        var (counts, headline) = (comparison.Counts, Headline.Of(comparison));
        (int Count, string Words)[] sorts =
        [
            (counts.Verdicts, "verdict"), (counts.Statements, "statement"), (counts.AllNumbers, "number"), (counts.ClaimsAdded + counts.ClaimsRemoved + counts.ClaimsRedefined, "claim"), (counts.BindingsLost, "binding"),
            (counts.BindingsLeft, "left"), (counts.BindingsAdded, "newly bound"), (counts.Exempted, "newly exempt"), (counts.MadeLiteral, "literal"), (counts.Exemptions, "exemption"), (counts.Settings, "setting"),
        ];
        var isQuiet = headline.Contains("No number, verdict or chart moved.", StringComparison.Ordinal);
        return
        [
            .. sorts.Where(sort => sort.Count > 0 && (isQuiet || !headline.Contains(sort.Words, StringComparison.Ordinal))).Select(sort => $"{sort.Count} of '{sort.Words}' are not told: {headline}"),
            .. !isQuiet && !comparison.IsNone && sorts.Sum(sort => sort.Count) + counts.ChartsMoved == 0 ? new[] { $"Something is told that is not counted: {headline}" } : [],
        ];
    }

    private static IEnumerable<string> Names(Edition edition) => new ReportedNumbers(edition).Names;

    private static HashSet<string> Claims(Edition edition) => [.. edition.List("claims").Select(claim => claim.GetProperty("id").GetString()!)];

    private static JsonElement.ArrayEnumerator Files(Edition edition) => edition.Report.GetProperty("coverage").GetProperty("files").EnumerateArray();

    private static JsonElement.ArrayEnumerator Items(JsonElement holder, string list) => holder.TryGetProperty(list, out var items) ? items.EnumerateArray() : default;

    private static HashSet<string> Patterns(Edition edition) =>
        [.. Items(edition.Report.GetProperty("coverage"), "exemptions").Select(one => $"{one.GetProperty("pattern")}\n{one.GetProperty("reason")}")];

    private static Dictionary<(string File, string Name), int> Bound(Edition edition, Func<string, string> later) => Files(edition)
        .SelectMany(file => Items(file, "bound").Select(bound => (File: file.GetProperty("path").GetString()!, Name: later(bound.GetProperty("name").GetString()!), Count: bound.GetProperty("count").GetInt32())))
        .Concat(Keys(edition, later)).GroupBy(bound => (bound.File, bound.Name)).ToDictionary(same => same.Key, same => same.Sum(bound => bound.Count));

    private static IEnumerable<(string File, string Name, int Count)> Keys(Edition edition, Func<string, string> later) =>
        from article in edition.List("posts").Concat(edition.List("pages"))
        where article.TryGetProperty("key", out _)
        let key = article.GetProperty("key").GetString()!
        select (article.GetProperty("file").GetString()!, Claims(edition).Contains(key) ? $"claim:{later(key)}" : later(key), 1);

    private static Dictionary<(string File, string Words), int> Unbound(Edition edition, string list) => Files(edition)
        .SelectMany(file => Items(file, list).Where(one => list == "literals" || one.TryGetProperty("pattern", out _))
            .Select(one => (Key: (file.GetProperty("path").GetString()!, (one.TryGetProperty("name", out var name) ? name.GetString() : "") + "\n" + one.GetProperty("words").GetString()), Count: one.GetProperty("count").GetInt32())))
        .GroupBy(one => one.Key).ToDictionary(same => same.Key, same => same.Sum(one => one.Count));

    private static int More(Dictionary<(string, string), int> one, Dictionary<(string, string), int> other, HashSet<string>? among = null) =>
        other.Where(pair => among is null || among.Contains(pair.Key.Item2)).Sum(pair => Math.Max(0, pair.Value - one.GetValueOrDefault(pair.Key)));

    /// <summary>What a file no longer binds: all of it up to what newly stands there without a binding, and of the rest what both editions have.</summary>
    private static int Gone(Edition before, Edition after, Dictionary<(string File, string Name), int> earlier, Dictionary<(string File, string Name), int> later, HashSet<string> both)
    {
        var gone = 0;
        foreach (var file in earlier.Keys.Select(key => key.File).Distinct())
        {
            int Fewer(Func<string, bool> counts) => earlier.Where(pair => pair.Key.File == file && counts(pair.Key.Name)).Sum(pair => Math.Max(0, pair.Value - later.GetValueOrDefault(pair.Key)));
            int Newly(string list) => Unbound(after, list).Where(pair => pair.Key.File == file).Sum(pair => Math.Max(0, pair.Value - Unbound(before, list).GetValueOrDefault(pair.Key)));
            var lost = Math.Min(Fewer(_ => true), Newly("exempt") + Newly("literals"));
            gone += lost + Math.Max(0, Fewer(both.Contains) - lost);
        }

        return gone;
    }
}
