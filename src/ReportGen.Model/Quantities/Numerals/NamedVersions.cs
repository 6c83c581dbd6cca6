using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds dotted numbers that the same text names as versions elsewhere: "the 3.8 extension in release 3.8.5", "Python 3.11,
/// with 3.11 being the first".</summary>
internal static class NamedVersions
{
    private static readonly FrozenSet<string> Reasons = FrozenSet.Create(StringComparer.Ordinal, "a version", "a product name");

    // Behind these, and behind any other word, the number may be a figure that only equals one.
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "with", "for", "in", "the", "your", "our", "and", "or", "but", "both", "update", "upgrade", "support", "supports");

    public static void Exempt(string text, List<Numeral> found)
    {
        if (found.Count < 2 || !found.Exists(IsOpen) || !found.Exists(Names)) return;
        var named = new Dictionary<string, NumeralExemption>(StringComparer.Ordinal);
        foreach (var version in found.Where(Names))
        {
            var written = text.AsSpan(version.Start, version.Length).TrimStart("vV").ToString();
            named.TryAdd(written, version.Exemption!); // Names has asked
            if (written.IndexOf('.', StringComparison.Ordinal) is > 0 and var first && written.IndexOf('.', first + 1) is > 0 and var second)
                named.TryAdd(written[..second], version.Exemption!);
        }

        for (var at = 0; at < found.Count; at++)
        {
            if (!IsOpen(found[at]) || !named.TryGetValue(text.Substring(found[at].Start, found[at].Length), out var exemption)) continue;
            if (IsNamed(text, found[at])) found[at] = found[at] with { Exemption = exemption, NameStart = found[at].Start, NameLength = found[at].Length };
        }

        // Four parts may be an address.
        bool Names(Numeral numeral) => IsVersion(numeral)
            || (numeral.Exemption is { Reason: "an address or a version" } && text.AsSpan(numeral.Start, numeral.Length).Count('.') == 2);

        bool IsOpen(Numeral numeral) => !numeral.IsExempt && text.AsSpan(numeral.Start, numeral.Length).Contains('.');
    }

    private static bool IsVersion(Numeral numeral) => numeral.Exemption is { } exemption && Reasons.Contains(exemption.Reason);

    private static bool IsNamed(string text, Numeral numeral) =>
        numeral.Tail == NumeralTail.None
        && NumeralText.Previous(text, numeral.Start) is { } before
        && Before.Contains(before.Letters.ToString())
        && !VersionNames.IsSaidBehind(text, numeral.End);
}
