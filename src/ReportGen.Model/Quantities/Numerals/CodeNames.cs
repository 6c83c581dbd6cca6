using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>Built-in exemptions for what texts write as machines do: addresses in memory, options with their values, versions that end with
/// letters, patents, sizes of words.</summary>
internal static partial class CodeNames
{
    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(Hexadecimal, "a code", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(ValueOfOption, "an option", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(DigitOption, "an option", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(LetteredVersion, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(ReleaseOf, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(SourceFormat, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(Patent, "an id", NumeralGuard.None, NumeralForm.Digits),
        new(Note, "an id", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(WordSizes, "a processor architecture", NumeralGuard.None, NumeralForm.Digits),
        new(Processor, "a processor", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Sampling, "a name", NumeralGuard.None, NumeralForm.Digits),
        new(Font, "a name", NumeralGuard.None, NumeralForm.Digits),
        new(Step, "the number of a part", NumeralGuard.UnlessCountedPart, NumeralForm.Digits),
        new(ShortDate, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(Imprint, "a year", NumeralGuard.None, NumeralForm.Digits),
    ];

    // at address 0xB8000, U+0130 (0xC4 0xB0); alone it may stand for a figure
    [GeneratedRegex(@"\b(?:[Aa]ddress(?: of)?|[Oo]ffset|[Mm]ask|[Oo]pcode|[Ss]tarting at) 0x[0-9A-Fa-f]{1,16}\b|(?<=\bU\+[0-9A-Fa-f]{4,6} )\(0x[0-9A-Fa-f]{2}(?: 0x[0-9A-Fa-f]{2}){0,3}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal { get; }

    // -depth 8, -sample 1x1
    [GeneratedRegex(@"(?<=[\s""'“‘(])-[A-Za-z][\w-]{0,20} \d{1,4}(?:[x/]\d{1,4})?(?=[""'”’,;:)]|\.(?:\s|$)|\s[a-z""'“‘(-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ValueOfOption { get; }

    // xz -6
    [GeneratedRegex(@"\b(?:xz|gzip|bzip2|zstd|brotli|lzma|zip|head|tail|kill|nice|ls|sort|cut|journalctl(?: -b)?) -\d{1,2}(?![\w.,]\d|\w)", RegexOptions.CultureInvariant)]
    private static partial Regex DigitOption { get; }

    // 2.0.12g9, 6.00a
    [GeneratedRegex(@"\bv?\d{1,4}(?:\.\d{1,4}){2,4}[A-Za-z]\w{0,8}\b|\b\d\.\d\d[ac]\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredVersion { get; }

    // but not in 2.2; since 0.8-3
    [GeneratedRegex(@"\b(?:but|and) not in \d{1,2}\.\d{1,3}(?:\.\d{1,4})?\b|\b[Ss]ince \d{1,2}\.\d{1,3}-\d{1,2}\b|\b(?:entry|entries|notes|section|changes) for \d{1,2}\.\d{1,4}(?:\.\d{1,4})?\b|\bCHANGES WITH \d{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseOf { get; }

    [GeneratedRegex(@"\b[13]\.0 \((?:quilt|native|git)\)", RegexOptions.CultureInvariant)]
    private static partial Regex SourceFormat { get; }

    // US Patents 4,286,256 and 4,295,125
    [GeneratedRegex(@"\b[Pp]atents?(?: (?:[Nn]os?\.?|[Nn]umbers?))?:? \d{1,2},\d{3},\d{3}(?:,?(?: and)? \d{1,2},\d{3},\d{3}){0,30}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Patent { get; }

    [GeneratedRegex(@"\b(?:[Tt]ech(?:nical|\.)? [Nn]ote|[Tt]echnote|[Ii]nterp(?:retation)?|VT|tty) #?\d{1,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }

    // 16-, 32-, and 64-bit
    [GeneratedRegex(@"\b(?:(?:8|16|24|32|64|128)(?:-?,? (?:and |or )?|-?/|-?,)){1,4}(?:8|16|24|32|64|128)[- ]bit\b", RegexOptions.CultureInvariant)]
    private static partial Regex WordSizes { get; }

    [GeneratedRegex(@"\b80[1-4]86\b", RegexOptions.CultureInvariant)]
    private static partial Regex Processor { get; }

    // 4:2:2, ASN.1, C-99
    [GeneratedRegex(@"\b4:[0-4]:[0-4]\b|\bASN\.1\b|\bC-(?:89|90|99|11|17|23)\b|\b[1-4]-[dD](?= arrays?\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Sampling { get; }

    // 90ms-RKSJ-H
    [GeneratedRegex(@"\b\d{1,3}[a-z]{1,4}-[A-Z][A-Z0-9]{1,12}(?:-\w{1,12}){0,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Font { get; }

    // step 2 or 3
    [GeneratedRegex(@"\b(?:[Ss]teps?|[Pp]hases?|[Pp]asses) \d{1,2} (?:or|and) \d{1,2}\b|\b(?:[Pp]hase|[Pp]ass|[Bb]yte) \d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Step { get; }

    // 7-Aug-95
    [GeneratedRegex(@"\b(?:0?[1-9]|[12]\d|3[01])-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(?:\d\d|\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate { get; }

    // Addison-Wesley, 1981.
    [GeneratedRegex(@"(?<=[a-z]-[A-Z][a-z]{2,20}|(?:Press|Verlag|Wiley|Hall|Sons|Publishing|Publishers)), 19[5-8]\d(?=[.;)])", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint { get; }
}
