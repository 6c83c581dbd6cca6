using System.Collections.Immutable;
using ReportGen.Diff.Charts;
using ReportGen.Diff.Files;

namespace ReportGen.Diff.Look;

/// <summary>Finds what differs in how two editions look: colours, fonts and other rules of their style sheets.</summary>
public static class LookComparer
{
    /// <summary>Pure. Colours by role, then fonts, then one field that counts all other rules; empty when both look the same.</summary>
    public static ImmutableArray<FieldChange> Compare(Edition before, Edition after)
    {
        var (old, now) = (PublishedLook.Of(before), PublishedLook.Of(after));
        return [.. Colours(old, now), .. Fonts(old, now, before, after), .. OtherRules(old, now)];
    }

    /// <summary>Whether the program draws otherwise, beyond doubt: of the same data, a chart's picture is another although colours and fonts are the same,
    /// or although its name says that chart, theme and version of the drawing are. When false, the theme explains every picture that differs with equal data.</summary>
    public static bool HasRendererChange(Edition before, Edition after)
    {
        if (before.Files.Any(file => IsDrawn(file.Key) && after.Files.TryGetValue(file.Key, out var later) && !later.Span.SequenceEqual(file.Value.Span))) return true;
        var (old, now) = (PublishedLook.Of(before), PublishedLook.Of(after));
        if (Colours(old, now).Concat(Fonts(old, now, before, after)).Any()) return false;
        var earlier = EditionCharts.Of(before).Charts.Where(chart => chart.Png is not null && chart.Hash.Length > 0).ToLookup(chart => chart.Hash, StringComparer.Ordinal);
        return EditionCharts.Of(after).Charts.Any(chart => chart.Png is { } png
            && earlier[chart.Hash].Any(other => other.Png is { } path && !HashedName.IsSameDrawing(path, png) && !before.Files[path].Span.SequenceEqual(after.Files[png].Span)));
    }

    private static bool IsDrawn(string path) => path.EndsWith(".png", StringComparison.Ordinal)
        && (path.StartsWith("charts/", StringComparison.Ordinal) || path.StartsWith("cards/", StringComparison.Ordinal)) && HashedName.Stem(path) != path;

    private static IEnumerable<FieldChange> Colours(PublishedLook old, PublishedLook now) =>
        from field in old.Colours.Keys.Union(now.Colours.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let earlier = old.Colours.GetValueOrDefault(field)
        let later = now.Colours.GetValueOrDefault(field)
        where earlier != later
        select new FieldChange(field, earlier, later);

    private static IEnumerable<FieldChange> Fonts(PublishedLook old, PublishedLook now, Edition before, Edition after) =>
        from pair in Pairing.Of(old.Fonts, now.Fonts, path => path, HashedName.Stem, NameOf)
        where pair.Before is null || pair.After is null || !before.Files[pair.Before].Span.SequenceEqual(after.Files[pair.After].Span)
        select new FieldChange($"font {NameOf(pair.After ?? pair.Before)}", Path.GetFileName(pair.Before), Path.GetFileName(pair.After));

    private static string NameOf(string? path) => Path.GetFileNameWithoutExtension(HashedName.Stem(path ?? ""));

    private static IEnumerable<FieldChange> OtherRules(PublishedLook old, PublishedLook now)
    {
        if (old.Rules.SequenceEqual(now.Rules)) yield break;
        var (gone, come) = (Less(old.Rules, now.Rules), Less(now.Rules, old.Rules));
        yield return gone == 0 && come == 0
            ? new FieldChange("order of other rules", Counted(old), Counted(now))
            : new FieldChange("other rules", $"{Counted(old)}, {Number(gone)} only here", $"{Counted(now)}, {Number(come)} only here");
    }

    private static string Counted(PublishedLook look) => look.Rules.Length == 1 ? "1 rule" : $"{Number(look.Rules.Length)} rules";

    /// <summary>How many rules of one sheet the other has not, or has fewer times.</summary>
    private static int Less(IEnumerable<string> rules, IEnumerable<string> others)
    {
        var counts = others.CountBy(rule => rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rules.CountBy(rule => rule, StringComparer.Ordinal).Sum(rule => Math.Max(0, rule.Value - counts.GetValueOrDefault(rule.Key)));
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
