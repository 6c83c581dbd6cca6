using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>Built-in exemptions for what change logs and release notes name: hashes, snapshots, packages with a number, elements of
/// lists.</summary>
internal static partial class WrittenNames
{
    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(Hash, "a hash", NumeralGuard.None, NumeralForm.Digits),
        new(Snapshot, "a snapshot", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Element, "an element of a list", NumeralGuard.UnlessBracketed, NumeralForm.Digits),
        new(Package, "a name", NumeralGuard.UnlessWord, NumeralForm.Digits),
        new(PackagedVersion, "a version", NumeralGuard.UnlessMeasured, NumeralForm.Digits),
        new(Released, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(Opening, "a version", NumeralGuard.None, NumeralForm.Digits),
    ];

    // 3d411afabc; one letter alone could be an exponent.
    [GeneratedRegex(@"\b(?=[0-9a-f]{0,64}[a-f][0-9a-f]{0,64}[a-f])(?=[a-f]{0,64}\d)[0-9a-f]{7,64}\b|\b[0-9A-F]{40}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash { get; }

    // the branch 20191031, the 20230121 patchlevel
    [GeneratedRegex(@"\b(?:snapshot|branch|patchlevel|build|dated) (?:19|20)\d\d[01]\d[0-3]\d\b|\b(?:19|20)\d\d[01]\d[0-3]\d (?:snapshot|branch|patchlevel|build)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Snapshot { get; }

    // argv[0]
    [GeneratedRegex(@"\b[A-Za-z_][\w.]{1,40}\[\d{1,2}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Element { get; }

    // pm-1, clang-10, tmux-256color, libstdc++6
    [GeneratedRegex(@"\b[a-z][a-z+]{1,30}-\d{1,3}(?:[a-z]{3,12})?\b(?![.,:]?\d|[-–%+])|\b[a-z]{2,30}\+\+\d{1,2}\b(?![.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Package { get; }

    // 6.1+20181013-2, 7.4p1-1, 1:14.0.6-4
    [GeneratedRegex(@"\b(?:\d:)?\d{1,4}(?:\.\d{1,4}){1,4}(?:[+~](?:[a-z]{2}|(?:19|20)\d{6})[\w.+~-]{0,40}|p\d{1,2}(?:-\d{1,2})?)(?!\w)|\b\d:\d{1,4}(?:\.\d{1,4}){2,4}[\w.+~-]{0,40}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex PackagedVersion { get; }

    // June 2007: Mesa 7.0 is released
    [GeneratedRegex(@"\b[A-Z][\w+#-]{1,40} \d{1,4}(?:\.\d{1,4}){1,3}(?= (?:is|was|has been) (?:now |recently |just |finally |officially )?(?:released|deprecated|obsolete|unsupported)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Released { get; }

    // In 3.9, the module …
    [GeneratedRegex(@"(?<=^|[.!?] )(?:In|As of|Starting (?:in|with|from)) \d{1,2}\.\d{1,2},(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }
}
