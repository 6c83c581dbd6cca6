using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>Built-in exemptions for what texts on software take over from code, often without marking it as code: options, locales,
/// hexadecimal and octal numbers, codes, parts that are numbered; and for releases that only the words around them show to be
/// such.</summary>
internal static partial class LiteralNames
{
    private const string Dotted = @"v?\d{1,3}\.\d{1,3}(?:\.\d{1,4}){0,3}";

    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(LongOption, "an option", NumeralGuard.None, NumeralForm.Any),
        new(Locale, "a locale", NumeralGuard.None, NumeralForm.Digits),
        new(Notation, "a call or notation", NumeralGuard.UnlessBracketed, NumeralForm.Digits),
        new(Revision, "a revision", NumeralGuard.None, NumeralForm.Digits),
        new(Radix, "a number of code", NumeralGuard.None, NumeralForm.Digits),
        new(Result, "a code", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(NumberedPart, "the number of a part", NumeralGuard.UnlessCountedPart, NumeralForm.Digits),
        new(Placed, "a name", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Cited, "a citation", NumeralGuard.None, NumeralForm.Digits),
        new(PackageRevision, "a version", NumeralGuard.UnlessRange, NumeralForm.Digits),
        new(Possessed, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(Needed, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(ToldRelease, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(RangeOfReleases, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(Edition, "a product name", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Mixed, "a product name", NumeralGuard.UnlessStated, NumeralForm.Digits),
    ];

    // --one-file-system
    [GeneratedRegex(@"(?<![\w-])--[a-z0-9][\w-]{1,60}", RegexOptions.CultureInvariant)]
    private static partial Regex LongOption { get; }

    // cs_CZ.UTF-8
    [GeneratedRegex(@"\b[a-z]{2,3}_[A-Z]{2}(?:\.(?:UTF|ISO)-\d{1,5}(?:-\d{1,2})?)?(?:@\w{1,20})?(?!\w)|\b(?:UTF|ISO|KOI|CP|LATIN)-?\d{1,5}(?:-\d{1,2})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Locale { get; }

    // malloc(0), O(N^2), "see X(7)", eth0:0
    [GeneratedRegex(@"\b[a-z_]\w{1,40}\(0\)|\bO\([^()]{1,20}\)|\b[Ss]ee (?:also )?[A-Z]\w{0,30}\([1-8]\)|\b[a-z]{2,8}\d{1,3}:\d{1,3}\b(?![.:]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Notation { get; }

    // HEAD~2, v1.2.3^0~22
    [GeneratedRegex(@"\b(?:HEAD|master|main|v\d[\d.]{1,12})(?:[\^~]\d{0,3}){1,4}(?!\w)|(?<=\boptions? )\(?-\d(?: ?(?:\.\.\.|…|to|through|and|or) ?-\d)?\b|(?<=\d\d:\d\d(?::\d\d)? )[+-]\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Revision { get; }

    // 0x; 0755: no quantity begins with nought and a further digit.
    [GeneratedRegex(@"\b0[xX](?!\w)|(?<![\w.,:/-])0[0-7]{2,4}\b(?![.,:/-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Radix { get; }

    // 0 on error, 0 means no differences
    [GeneratedRegex(@"(?<![\w.,-])-?[0-9] (?:on (?:error|success|failure|EOF|end-of-file|end of file)\b|means\b|indicates\b|if (?:no|an|the) )|\b(?:uid|gid|pid|uid/gid|[PUG]ID)(?: of| is| of the user is)? -?\d{1,10}\b|\bIDs -?\d{1,10}(?:, -?\d{1,10}){0,9}(?:,? (?:and|or|to) -?\d{1,10})?\b|\b[A-Za-z][\w.-]{1,40}#\d{1,9}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Result { get; }

    // byte 3, at offset 510; "each group 13 failed" counts. With a capital only what nothing else is called: "Core 13, Disk 40" count.
    [GeneratedRegex(@"(?<!\b(?:each|every|per|any|one|either|this|that|same|a|an) )\b(?:[Bb]yte|[Bb]it|[Aa]pproach|[Aa]mendment|[Cc]orrigend(?:um|a)|[Ee]xhibit|[Aa]ttachment|[Ss]chedule|[Ss]cenario|[Oo]bjective|[Qq]uestion|Sections|Items|Articles|UIDs|GIDs|IRQ|field|argument|parameter|register|slot|channel|offsets?|entry|node|bank|sector|mode|pin|lane|thread|partition|queue|descriptor|reason|group|variant|alternative|candidate|experiment|iteration|zone|category|track|screen|display|monitor|desktop|workspace|signal|interrupt|opcode|preset|problem|exercise|levels|fields|runlevels?) #?\d{1,6}(?:(?:, \d{1,6}){0,9},? (?:and|or|to|through) \d{1,6}|(?:, \d{1,6}){1,9})?\b(?![.,]\d|%)|\bGroup \d{1,3}, Inc\b|\bmode of 0?[0-7]{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPart { get; }

    // PR target/94278, G_MAXUINT-1, PowerPC-64, Closes: 949388
    [GeneratedRegex(@"\b[a-z][a-z_-]{1,30}/\d{4,9}\b|\b[A-Za-z]\w{0,40}_\w{1,40}-\d{1,4}\b|\b[A-Z][a-z]{1,20}[A-Z]\w{0,20}-\d{1,4}\b|\b[a-z]{2,20}(?:-[a-z]{2,20}){1,4}/\d{1,4}\b|\b[a-z]{3,20}\.\d(?![\w.]\w|\w)|\b[Cc]loses: \d{3,9}(?:, \d{3,9}){0,9}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Placed { get; }

    // American Mathematical Monthly 66 (1959), 387-389; beyond year 2100
    [GeneratedRegex(@"\b[A-Z][a-z]{2,20} \d{1,4} \((?:1[5-9]|20)\d\d\)(?:, (?:pp?\. ?)?\d{1,5}(?:[-–]\d{1,5})?)?|\b[Yy]ears? [12]\d{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Cited { get; }

    // 1.22-1, 6.08_001
    [GeneratedRegex(@"(?<![\w.,-])\d{1,3}\.\d{1,4}-\d{1,2}(?![\w.,%-]\w|%)\b|\b\d{1,3}\.\d{1,4}_\d{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PackageRevision { get; }

    // libx11-6 1.1, since PAM 1.2: behind a lower-case name with a digit, or a name in capitals that something needs
    [GeneratedRegex($@"\b[a-z][A-Za-z+.]{{0,20}}\d[\w.+-]{{0,20}} {Dotted}(?![\w%])|\b(?:[Ss]ince|[Rr]equires?|[Nn]eeds?|[Uu]ntil|[Ss]upports?|[Tt]ested with|[Bb]uilt with|[Cc]ompiled with|[Ww]orks with|[Bb]ased on) [A-Z][A-Z0-9+]{{1,12}} (?:[<>≥≤]=? ?)?{Dotted}(?![\w%])|\b\d{{1,2}}\.\d{{1,2}}x\b(?= \(| series| branch| releases?)", RegexOptions.CultureInvariant)]
    private static partial Regex Needed { get; }

    // 3.01's change
    [GeneratedRegex(@"(?<![\w.$€£])\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,3}['’]s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Possessed { get; }

    // the behaviour implemented in 3.43, changes in 2.2 are, upstream 1.9, the 2.2 version
    [GeneratedRegex($@"\b(?:implemented|reported|documented|described|shipped|merged|committed|applied|resolved|corrected|closed|integrated|adopted|imported|accepted|enforced|written|rewritten|updated|refactored|discovered|noticed|done) (?:in|for|with|since) {Dotted}(?![\w%])|\b(?:[Cc]hanges?|[Ff]eatures?|[Ii]mprovements?|[Ff]ix(?:es)?|[Ss]upport|[Nn]ews|[Rr]elease notes) (?:in|for|since) {Dotted}(?=[:.,)]| (?:is|are|include|and later|where|when|that|release)\b)|\b[Uu]pstream {Dotted}(?!\w)|\b[Ff]ix for {Dotted}(?![\w%])|\b(?:in|since|until|of|the) {Dotted} release\b|\b(?:in|since|until|before|after) {Dotted} \((?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|early|late|mid))|\b[Vv]ersion (?:number )?(?:to|from|of|is|was) {Dotted}|\b{Dotted} series\b|\b[Uu]sing {Dotted}(?=, )|\b{Dotted}[ -](?:compatible|compatibility|compliant)\b|\b(?:[Vv]ersions?|[Rr]eleases?|[Kk]ernels?)(?: |, )\(?(?:(?:like|such as|e\.g\.,?|i\.e\.|including) )?{Dotted}\??(?:, (?:or |and )?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}){{0,5}}|\b[Tt]he {Dotted} [A-Z][A-Za-z+]{{0,10}} (?:compiler|library|server|client|driver|interpreter|API|release)\b|(?<=^|[.!?] ){Dotted} (?:also |now )?(?:fixes|adds|introduces|includes|removes|brings|improves|was released|is the)\b|\b[A-Z][A-Za-z0-9+]{{1,12}} {Dotted} (?:compiler|library|server|client|driver|interpreter|timeframe|days|cycle|era)\b|\b(?:during|in) (?:the )?{Dotted} (?:timeframe|days|cycle|era)\b|\b[Tt]he {Dotted} (?:source |stable |old |new |upstream |development |package ){{0,2}}(?:version|format|kernel|protocol|API|ABI|line|tree|tag|branch|release|series|package)\b|\b(?:version|release)s? (?:of|for) [A-Z][\w+-]{{1,30}} {Dotted}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex ToldRelease { get; }

    // Depend on xcb-proto between 1.1 and 2.0, Ubuntu from 18.04 to 22.04
    [GeneratedRegex($@"\b[Dd]epend(?:s|ed|ency)? (?:on )?[a-z][\w.+-]{{1,40}} (?:between |from |to |\(?[<>≥≤]{{1,2}}=? ?)?{Dotted}(?: (?:and|to) {Dotted})?|(?<=\bUbuntu\b[^.!?]{{0,60}})\b[12]\d\.(?:04|10)(?:(?:, | and | or | to )[12]\d\.(?:04|10)){{0,4}}\b", RegexOptions.CultureInvariant)]
    private static partial Regex RangeOfReleases { get; }

    // Ada 95, .NET 8+, FreeBSD 10.0 bugs, 4DOS
    [GeneratedRegex(@"\b(?:Ada|Fortran|C|Pascal|COBOL|Algol|ALGOL|Simula) (?:66|67|68|77|83|85|89|90|95|99|11|17|23|2003|2008|2012|2018|2022)\b|\.NET \d{1,2}(?:\.\d)?\+?(?!\w)|\b[1-9](?:DOS|NT|OS2|BSD)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Edition { get; }

    // CsCheck 5 is now
    [GeneratedRegex(@"\b[A-Z][a-z]{1,20}[A-Z][A-Za-z]{0,20} \d{1,2}\b(?= (?:is|was|will|has|does|supports|requires|adds|needs|uses|introduces|introduced|removes|removed|drops|dropped|changes|changed|and later|and newer|or later|or newer)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed { get; }
}
