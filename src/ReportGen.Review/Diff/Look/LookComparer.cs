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
        return rules.CountBy(rule => rule, StringComparer.Ordinal)
            .Sum(rule => Math.Max(0, rule.Value - counts.GetValueOrDefault(rule.Key)));
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
