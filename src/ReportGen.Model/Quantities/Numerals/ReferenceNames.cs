using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>Built-in exemptions for what texts refer to by number: marks of notes, tickets, standards, pages of manuals, things that have an
/// id, releases that are told without a name.</summary>
internal static partial class ReferenceNames
{
    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(NoteMark, "the mark of a note", NumeralGuard.UnlessNoted, NumeralForm.Digits),
        new(Ticket, "an id", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Identified, "an id", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(SpacedPage, "a manual page", NumeralGuard.None, NumeralForm.Digits),
        new(NamedStandard, "a standard", NumeralGuard.None, NumeralForm.Digits),
        new(HyphenedPackage, "a name", NumeralGuard.UnlessWord, NumeralForm.Digits),
        new(BareRelease, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(PreRelease, "a version", NumeralGuard.UnlessMeasured, NumeralForm.Digits),
        new(AndLater, "a version", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(ProductLine, "a product name", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Model, "a model", NumeralGuard.None, NumeralForm.Digits),
        new(PortOf, "a port", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Code, "a code", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Hours, "a time of day", NumeralGuard.None, NumeralForm.Digits),
    ];

    // "the protocol [1]", "this [change][93901]"; "had [13]" and "[5] patches" count.
    [GeneratedRegex(@"(?<=[\w)\]""”’.,;:^])\[\d{1,6}\]|(?<=[\w)\]""”’] )\[\d{1,3}\](?=[.,;:)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark { get; }

    // Closes: #64, bug #7
    [GeneratedRegex(@"\b(?:[Cc]loses|[Ff]ixes|[Ff]ixed|[Rr]esolves|[Rr]efs?|[Ss]ee|[Bb]ugs?|[Ii]ssues?|[Tt]ickets?|LP|GH|PR)(?::| in)? #\d{1,9}(?:(?:, | and |, and )#\d{1,9}){0,9}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ticket { get; }

    // organizations/123, the project ID (e.g., 456), asset 5678
    [GeneratedRegex(@"\b(?:organizations|folders|projects|accounts|locations|issues|tickets|pull|merge_requests|instances)/\d{1,20}\b|\bID \(?(?:e\.g\.,?|for example,?|such as) \d{1,20}\b|\b(?:asset|organization|account|project|tenant|customer|invoice|ticket|device|revision|changeset) \d{4,20}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Identified { get; }

    // apt.conf (5) manpage, tmux.1 manpage
    [GeneratedRegex(@"\b[A-Za-z_][\w.+-]{0,60}(?: ?\([1-9][a-z]{0,3}\)|\.[1-9])(?= (?:man ?page|manual(?: page)?|man(?:ual)?page)s?\b)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedPage { get; }

    // BCPs 78 and 79, UAX #31, ED 21-03, RIPE-MD/160
    [GeneratedRegex(@"\b(?:BCP|STD|FYI|RFC|PEP|JEP)s? \d{1,5}(?:(?: \[\w{3,10}\])?(?:, | and | or )\d{1,5}){0,5}\b|\bU(?:AX|TS|TR) ?#?\d{1,2}\b|\b[A-Z]{2,6} \d\d-0\d\b|\b[A-Z]{2,8}(?:-[A-Z]{2,8})?/\d{3}\b|\b8\.3 (?:file)?names?\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedStandard { get; }

    // openjdk-9-jre-zero
    [GeneratedRegex(@"\b[a-z][a-z+]{1,30}-\d{1,3}(?:\.\d{1,3}){0,3}(?:-[a-z][a-z0-9+]{1,30}){1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenedPackage { get; }

    // "is going away in 1.18", "as in 1.2 to 1.4": what comes and goes with a number is a release.
    [GeneratedRegex(@"\b(?:(?:go(?:es|ing)? away|gone|landed|landing|appeared|appears|first seen|supported|obsolete|broke|disabled|enabled|dropped|changed|renamed|reworked|backported|scheduled|slated|planned|default|regression|bug|behaviou?r|[Aa]s) (?:in|since|for|with)|[Uu]pgrad(?:e|es|ed|ing) (?:from|to)|[Dd]owngrad(?:e|ed|ing) to|[Ss]tarting (?:with|in|from)|[Bb]eginning (?:with|in)|[Ll]abelled with|[Ff]or versions) v?\d{1,3}\.\d{1,3}(?:\.\d{1,4}){0,3}(?:-\d{1,3})?(?: (?:and|or|to) v?\d{1,3}\.\d{1,3}(?:\.\d{1,4}){0,3})?(?![\w%])|\b[Bb]oth \d{1,2}\.\d{1,3} and \d{1,2}\.\d{1,3} (?=(?:will be|are|stay|remain) (?:available|supported|released|maintained|installable))|\b[Ss]tarting (?:with|in|from) [a-z][a-z0-9+-]{2,30} \d{1,2}\.\d{1,3}(?:-\d{1,2})?(?![\w%])|\b(?:from|than|with|since|before|in|until) (?!the |a |of |over |about |under )[a-z][a-z0-9+-]{2,30} \d{1,2}\.\d{1,3}(?:-\d{1,2})?(?=,| and (?:following|later|newer|older|earlier|up)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex BareRelease { get; }

    // 3.10.0b1, 2.5rc1
    [GeneratedRegex(@"\bv?\d{1,4}(?:\.\d{1,4}){1,3}(?:(?:a|b|rc|alpha|beta|pre|dev)\d{1,3}|rc|alpha|beta|pre)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PreRelease { get; }

    // libjpeg-turbo 1.3+, 2022+, bookworm+1
    [GeneratedRegex(@"\b[A-Za-z][\w.+-]{2,40} v?\d{1,3}(?:\.\d{1,4}){1,3}\+(?!\w)|\b20[0-3]\d\+(?!\w)|\b(?:woody|sarge|etch|lenny|squeeze|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky)\+\d\b|\b\d{1,2}(?:\.\d{1,4}){1,3}(?:-\d{1,3})? (?:and|or) (?:following|later|newer|older|earlier|above) (?:versions?|releases?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AndLater { get; }

    // the FreeType 2 engine, the S-Lang 2 interpreter, OpenMP 5.1 features; a whole number stands before what the product has or is.
    [GeneratedRegex(@"\b[Tt]he (?:[A-Z][a-z]{1,20}[A-Z]\w{0,20}|[A-Z]-[A-Z][a-z]{1,20}) \d{1,2}(?= (?:font |file |query |rendering |script(?:ing)? )?(?:engine|interpreter|library|format|parser|compiler|server|client|driver|kernel|API|runtime|framework|release|branch|series|port|protocol|toolkit|backend|specification|standard|codec)\b)|\b[A-Z][a-z]{1,20}[A-Z][A-Za-z]{0,20} \d\.\d{1,2}(?= (?:features?|APIs?|extensions?|directives?|functions?|constructs?|specifications?|support)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ProductLine { get; }

    // 2K1000, GuardLogix 5380
    [GeneratedRegex(@"\b\d{1,3}[A-Z]{1,2}\d{3,5}\b|\b(?:[A-Z][a-z]{1,20}[A-Z][a-z]{1,20}) \d{4}(?=:| (?:controllers?|series|family|devices?)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Model { get; }

    // the default port (80 for HTTP, 443 for HTTPS)
    [GeneratedRegex(@"(?<=\b[Pp]orts?\b[^.!?]{0,120})\b\d{2,5} for (?:(?:HTTPS?|FTPS?|SSH|SMTPS?|DNS|TLS|IMAPS?|POP3S?|LDAPS?|TCP|UDP)\b|[a-z]{2,8}://)", RegexOptions.CultureInvariant)]
    private static partial Regex PortOf { get; }

    // exits with 0, returns -1 on error
    [GeneratedRegex(@"\b[Ee]xit(?:s|ed|ing)?(?: (?:status|code|value)(?: of| is)?| with(?: (?:status|code|value))?) -?\d{1,3}\b(?!%)|\b[Rr]eturn(?:s|ed|ing)? -?[01](?= (?:on|if|when|for|otherwise)\b|,? otherwise\b)|(?<=\b[Rr]eturns? -?[01] [^.!?]{0,60}), -?[01] (?:on|if|when|for) \w{2,20}\b|(?<=\b[Rr]eturns? -?[01] [^.!?]{0,90}),? otherwise -?[01]\b|\bgit [a-z][a-z-]{1,20} -\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    // between 6 and 7 am
    [GeneratedRegex(@"\b(?:1[0-2]|[1-9]) (?:and|to|or) (?:1[0-2]|[1-9]) ?[AaPp]\.?[Mm]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hours { get; }
}
