using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>The built-in exemptions: dates, versions, ids and names that hold digits. A report adds its own in
/// <c>report.yaml</c>.</summary>
/// <remarks>They are compiled with the program, so that a build does not wait for them. Every repetition that could be tried again
/// from many beginnings has a bound, so their time grows with the text and no faster.</remarks>
public static partial class NumeralDefaults
{
    private const string Month =
        @"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";
    private const string Day = @"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?";
    private const string Year = @"(?:19|20)\d\d";
    private const string Version = @"v?(?:\d:)?\d+(?:\.\d+)*(?:\.x|-\d{1,3}\b)?";
    private const string DottedVersion = @"v?\d{1,4}(?:\.\d{1,8}){1,5}\b";
    private const string PartNumber = @"\d+(?:\.\d+)*(?:\([a-z]{1,2}\))?";
    private const string Edition = @"(?: R\d)?(?: (?:SP|Service Pack |Update |U)\d+)?";

    /// <summary>The most frequent first.</summary>
    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(IsoDate, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(DayAndMonth, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(DayOfMonth, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(MonthDayYear, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(MonthDay, "a date", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(NumericDate, "a date", NumeralGuard.None, NumeralForm.Digits),
        new(YearAfterWord, "a year", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Decade, "a decade or century", NumeralGuard.None, NumeralForm.Digits),
        new(TimeOfDay, "a time of day", NumeralGuard.UnlessRatio, NumeralForm.Digits),
        new(YearNamedProduct, "a product name", NumeralGuard.None, NumeralForm.Digits),
        new(WindowsRelease, "a product name", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(InternetExplorer, "a product name", NumeralGuard.None, NumeralForm.Digits),
        new(InternetExplorerList, "a product name", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Esx, "a product name", NumeralGuard.None, NumeralForm.Digits),
        new(VersionedProduct, "a product name", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(YearAlone, "a year", NumeralGuard.UnlessPlural, NumeralForm.Digits),
        new(Language, "a language", NumeralGuard.None, NumeralForm.Digits),
        new(Name, "a name that begins with a letter", NumeralGuard.UnlessMoney, NumeralForm.Digits),
        new(Id, "an id", NumeralGuard.None, NumeralForm.Digits),
        new(KnowledgeArticle, "an article id", NumeralGuard.None, NumeralForm.Digits),
        new(NumberedId, "an id", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Publication, "a publication id", NumeralGuard.None, NumeralForm.Digits),
        new(Architecture, "a processor architecture", NumeralGuard.None, NumeralForm.Digits),
        new(OneForEach, "one for each", NumeralGuard.None, NumeralForm.Any),
        new(FixedName, "a fixed name", NumeralGuard.None, NumeralForm.Any),
        new(Nines, "a grade of availability", NumeralGuard.None, NumeralForm.Any),
        new(Part, "the number of a part", NumeralGuard.UnlessCountedPart, NumeralForm.Digits),
        new(PartList, "the numbers of parts", NumeralGuard.UnlessCountedPart, NumeralForm.Digits),
        new(VersionWord, "a version", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(VersionBehind, "a version", NumeralGuard.UnlessSaid, NumeralForm.Digits),
        new(Standard, "a standard", NumeralGuard.None, NumeralForm.Digits),
        new(VersionedStandard, "a standard or licence", NumeralGuard.None, NumeralForm.Digits),
        new(Address, "an address", NumeralGuard.None, NumeralForm.Digits),
        new(Path, "a path", NumeralGuard.None, NumeralForm.Digits),
        new(FileName, "a file name", NumeralGuard.None, NumeralForm.Digits),
        new(DottedNumber, "an address or a version", NumeralGuard.UnlessMeasured, NumeralForm.Digits),
        .. SoftwareNames.All,
        .. WrittenNames.All,
        .. ReferenceNames.All,
        .. LiteralNames.All,
        .. CodeNames.All,
    ];

    [GeneratedRegex($@"\b{Year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:T\d\d:\d\d(?::\d\d(?:\.\d{{1,9}})?)?(?:Z|[+-]\d\d:?\d\d)?)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate { get; }

    [GeneratedRegex($@"\b(?:{Day}(?:(?:[-–]| (?:and|to|or|[-–]) ){Day})? )?(?:of )?{Month},? {Year}\b|\b{Day} (?:of )?{Month},? 1[5-8]\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth { get; }

    [GeneratedRegex($@"\b{Day}(?:(?:[-–]| (?:and|to|or|[-–]) ){Day})? (?:of )?{Month}(?!\p{{L}})", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth { get; }

    [GeneratedRegex($@"\b{Month} {Day}, {Year}\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear { get; }

    [GeneratedRegex($@"\b{Month} {Day}(?:[-–]{Day})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay { get; }

    [GeneratedRegex($@"\b(?:0?[1-9]|[12]\d|3[01])(?:/(?:0?[1-9]|[12]\d|3[01])/|\.(?:0?[1-9]|1[0-2])\.){Year}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate { get; }

    [GeneratedRegex(@"\b1[5-9]\d0s\b|\b(?:pre|post|mid)-(?:19|20)\d\d\b|\b[Tt]he ['’]?[1-9]0s\b|\b(?:1?\d|2[01])(?:st|nd|rd|th)[ -](?:century|centuries)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decade { get; }

    [GeneratedRegex($@"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Yy]ears?|[Cc]opyright(?: \([cC]\))?|©|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?|Q[1-4]) {Year}(?:s\b|[-–/](?:{Year}|\d\d)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearAfterWord { get; }

    [GeneratedRegex(@"\b(?:199\d|20[0-3]\d)(?:s\b|[-–/](?:(?:19|20)\d\d|\d\d)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone { get; }

    [GeneratedRegex(@"\b(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?[AaPp]\.?[Mm]\b)?|\b(?:1[0-2]|[1-9])(?: ?[AaPp]\.?[Mm]\b| o['’]clock\b)|\b(?:UTC|GMT) ?[+−-]\d{1,2}(?::\d\d)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay { get; }

    [GeneratedRegex($@"\b(?:Windows(?: Server| Small Business Server| Essential Business Server| Home Server| HPC Server)?|SQL Server|Office|Exchange(?: Server)?|Visual Studio|SharePoint(?: Server)?|Word|Excel|Outlook|PowerPoint|Access|Project(?: Server)?|Visio|Works|Publisher|Hyper-V Server|Small Business Server|BizTalk Server|Host Integration Server|ISA Server|Forefront(?: [A-Z]\w+){{0,4}}|System Center(?: [A-Z][\w-]*){{0,4}}|Virtual Machine Manager|Operations Manager|Virtual Server|Virtual PC|Commerce Server|MapPoint) {Year}{Edition}", RegexOptions.CultureInvariant)]
    private static partial Regex YearNamedProduct { get; }

    [GeneratedRegex($@"\bWindows (?:NT )?(?:3\.11?|4\.0|95|98|7|8\.1|8|1[01])(?:(?: and| or) (?:7|8\.1|8|1[01]))?\b{Edition}", RegexOptions.CultureInvariant)]
    private static partial Regex WindowsRelease { get; }

    [GeneratedRegex(@"\b(?:Internet Explorer|IE) ?[4-9](?:\.\d+)?\b|\bInternet Explorer 1[01]\b", RegexOptions.CultureInvariant)]
    private static partial Regex InternetExplorer { get; }

    [GeneratedRegex(@"\bInternet Explorer [4-9](?:(?:, [4-9])*,? (?:and|or) (?:[4-9]|1[01]))\b", RegexOptions.CultureInvariant)]
    private static partial Regex InternetExplorerList { get; }

    [GeneratedRegex($@"\bESXi? ?[2-8]\.(?:\d+|x)(?:\.\d+)*(?:(?: and| or|/)(?: ESXi?)? ?[2-8]\.(?:\d+|x))*{Edition}", RegexOptions.CultureInvariant)]
    private static partial Regex Esx { get; }

    [GeneratedRegex($@"\b(?:VMware|vSphere|vCenter(?: Server)?|VirtualCenter|Virtual ?Center|Workstation|Fusion|XenServer|NET(?: Framework| Core)?|Silverlight|PowerShell|DirectX|Media Player|Outlook Express|MSXML|IIS|Firefox|Safari|Java|Python|Ruby|PHP|Perl|OpenSSL|Apache|nginx|MySQL|PostgreSQL|Log4j|Docker|Kubernetes|QEMU|Xen|[Kk]ernel|iOS|MS-DOS|z/OS|ESX Server|GSX Server|VMware Server|Pentium|Opteron|Ubuntu|Debian|Fedora|RHEL|Red Hat Enterprise Linux|SLES|Solaris|Linux|Mac OS X|macOS|Android|Node\.js|C#|Windows Vista|Windows XP) {Version}{Edition}", RegexOptions.CultureInvariant)]
    private static partial Regex VersionedProduct { get; }

    [GeneratedRegex(@"\bC\+\+ ?\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Language { get; }

    [GeneratedRegex(@"\b[\p{L}_][\p{L}\p{Mn}_]*\d\w*(?:[-.~]\w+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\b[A-Z]{2,}[a-z]?-\d[\w.]*(?:-\w+)*\+?", RegexOptions.CultureInvariant)]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"\bKB(?: [Aa]rticle)? \d{5,7}\b", RegexOptions.CultureInvariant)]
    private static partial Regex KnowledgeArticle { get; }

    [GeneratedRegex(@"\b(?:[Aa]rticle|[Bb]ug|[Tt]icket|[Ii]ssue|[Pp]ull request|[Dd]raft|[Bb]uild|ID|No\.|[Pp]ort(?: number)?(?: is)?|[Oo]ption|PR|TCP|UDP|[Ee]rror|[Ss]tatus|(?:[Ee]rror|[Ss]tatus|[Ee]xit|[Rr]esponse) code(?: of| is| was| will be)?|HTTP) [#(]?\d[\d.]*(?:-\d+)?\b|\b[Pp]orts \d{1,5}(?:, \d{1,5}){0,9}(?:,? (?:and|or|to) |[-–])\d{1,5}\b|\b(?:TCP|UDP)/\d{1,5}\b|\b[1-5]\d\d (?:status(?: code)?|error|response)\b|\b[Cc]odes \d{1,3}(?:, \d{1,3}){0,9},? (?:and|or|to) \d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedId { get; }

    [GeneratedRegex(@"\bISBN(?:-1[03])?:?(?: is)? \d[\dX -]{8,15}[\dX]\b|\b(?:doi|DOI):? ?10\.\d+\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Publication { get; }

    [GeneratedRegex(@"\b(?:8|16|32|64|128|256)[- ]?bit\b", RegexOptions.CultureInvariant)]
    private static partial Regex Architecture { get; }

    [GeneratedRegex(@"\b[Oo]ne [a-z]+ (?:for (?:each|every)|at a time|after (?:the other|another))\b", RegexOptions.CultureInvariant)]
    private static partial Regex OneForEach { get; }

    [GeneratedRegex(@"\b[23]D\b|\b[23]-[Cc]lause\b|\b(?:Office|Microsoft) 365\b|\b[12]\d[Hh][12]\b|\bCore 2\b|\b(?:OS|OSF|System|AS|PS)/\d{1,3}\b|\b(?:utf|sha|iso|iso-8859|gpl|lgpl|agpl)-\d{1,4}\b|\b3rd[- ](?:party|parties)\b|\b[1-9](?:st|nd|rd|th)[- ]gen(?:eration)?\b|\b(?:PID|UID|GID|VLAN|LUN|AS) \d{1,6}\b|\b[A-Z]\.\d{2,4}\b|\b(?:Thirty|Seven|Hundred) Years['’] War\b|\b[Zz]ero-days?\b|\b[Oo]ne-time\b|\bPOSIX(?:\.\d| 1003\.\d)(?:-\d{4})?\b|\b7-[Zz]ip\b|\bPKCS ?#\d{1,2}\b|\bx\.\d{3}\b|\b[234]-way\b|\b[Rr]elease [Cc]andidate \d{1,2}\b|\bPython 2(?: and |/)3\b|\b\d{3,5}(?:-[A-Z])? Series\b|\b(?:Note|Part|Item|Rule|Step|Case|Test) #\d{1,4}\b|\blib[a-z]{1,40}-\d{1,2}\b|\b(?:[Cc]ompat(?:ibility)? level|[Dd]ebhelper compat) (?:to |of )?\d{1,3}\b|\bTS \d{4,5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex FixedName { get; }

    [GeneratedRegex(@"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?: or (?:two|three|four|five|six|seven|eight|nine))?[ -]nines?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Nines { get; }

    [GeneratedRegex(@"\b(?:[Pp]art|(?:[Ss]ub)?[Ss]ection|[Pp]aragraph|[Pp]riority|[Rr]unlevel|[Dd]escriptor|[Pp]rotocol|[Tt]ag|[Cc]hapter|[Pp]age|[Ff]igure|[Ff]ig\.|p\.|[Vv]ol\.|Heading|[Gg]eneration|Type|[Ll]ayer|Scene|[Ss]tage|Lesson|[Tt]able|[Aa]ppendix|[Ff]ootnote|[Vv]olume|[Ll]ine|[Cc]olumn|[Ss]tep|[Ll]evel|[Tt]ier|Note|Phase|[Ii]tem|Question|Annex|[Cc]lause|Rule|Example|Listing|Update|Service Pack|Release|Revision|Rev\.|Edition|Episode|Day|Week) ?\d+(?:\.\d+)*(?:\([a-z]{1,2}\)|[a-z]?(?:[-–]\d+)?\b)|\bAppendix [A-Z]\.\d+\b|\b[Tt]ier-\d\b|§ ?\d+(?:\.\d+)*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    [GeneratedRegex($@"(?:\b(?:[Pp]arts|[Ss]ections|[Cc]hapters|[Pp]ages|pp\.|[Ff]igures|[Ff]igs\.|[Tt]ables|[Ff]ootnotes|[Ll]ines|[Ss]teps|[Rr]unlevels|Updates|Phases)|§§) ?{PartNumber}(?:(?:, {PartNumber})*,? (?:and|or|to) {PartNumber}|(?:, {PartNumber}){{2,9}}| ?[-–] ?\d+)?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex PartList { get; }

    [GeneratedRegex($@"\b(?:[Vv]ersions?|[Rr]elease) (?:[<>≤≥]=? ?)?{Version}(?:(?:,| and| or| to) {Version})?\+?|\b[Vv]ersion (?:[a-z]{{2,10}} ){{0,3}}from {Version} to {Version}", RegexOptions.CultureInvariant)]
    private static partial Regex VersionWord { get; }

    // "prior to 8.4", "deprecated in 3.3"
    [GeneratedRegex($@"\b(?:[Cc]ompat(?:ible|ibility) with|[Ss]pec(?:ification)?|[Rr]evision|[Pp]atch(?:level)?|[Ff]ormat|[Ss]tandard|[Pp]rotocol|API|ABI|[Uu]pgraded to|[Bb]umped to|[Pp]rior to|[Bb]efore|[Ss]ince|[Aa]fter|[Aa]s of|(?:[Oo]lder|[Nn]ewer|[Ee]arlier|[Ll]ater) than|[Rr]eleases [<>≤≥]=?|[Cc]hanges(?: in \w{{1,20}})? from {DottedVersion} to|(?:[Ff]ixed|[Ii]ntroduced|[Aa]dded|[Rr]emoved|[Dd]eprecated|[Bb]roken|[Rr]eleased|[Ii]ncluded|[Aa]vailable|[Nn]ew) (?:in|since|with)) {DottedVersion}(?: (?:and|or) {DottedVersion})?", RegexOptions.CultureInvariant)]
    private static partial Regex VersionBehind { get; }

    [GeneratedRegex(@"\bRFCs? \d{1,5}(?:(?:, \d{1,5})*,? and \d{1,5})?\b|\b802\.\d+[a-zA-Z]{0,4}\b|\b1003\.\d{1,2}[a-z]?(?:-\d{4})?\b|\bISSN:?(?: is)? \d{4}-\d{3}[\dX]\b|\b(?:ISO(?:/IEC)?(?: TS| TR| IS)?|IEC|IEEE|ECMA|ANSI|DIN|EN|BS|NIST(?: SP)?|SP|FIPS|ITU|BCP|PEP|JEP)[ -]\d[\d.]*(?:-\d+)*(?::\d{4})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Standard { get; }

    [GeneratedRegex($@"\b(?:TIFF|PDF|SVG|PNG|GIF|EXIF|OpenGL|OpenCL|Vulkan|DOM|XPath|XSLT|TLS|SSL|USB|HTTP|WCAG|OAuth|Web|SMB|NTLM|CSS|HTML|XML|Unicode|SOAP|PCIe|SATA|Bluetooth|SAML|CC BY(?:-[A-Z]{{2}})*|CC|GPL|LGPL|AGPL|MPL|OFL|Apache(?: Licen[cs]e)?|Creative Commons(?: [A-Z][\w-]*){{0,4}}|Licen[cs]e)[ /](?:v|version )?\d\.\d+\b|\bHTTP/\d\b|\b(?:USB|Wi-Fi|RAID)[ -]\d\b|\bPCI DSS \d(?:\.\d)*\b|\b(?:Apache|Artistic|EPL|CDDL|EUPL)-\d\.\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex VersionedStandard { get; }

    [GeneratedRegex(@"\b(?:https?|ftp)://\S+|\bwww\.\S+|\b[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\blocalhost:\d{2,5}\b|\b[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6}::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?|\b[Cc]ommit [0-9a-f]{7,40}\b|\b(?:[Mm]erge|[Rr]evert(?:s|ed)?|[Cc]herry[- ]pick(?:s|ed)?) (?=\d{0,39}[a-f])[0-9a-f]{7,40}\b|\b[0-9a-f]{40}\b|\b[0-9a-f]{64}\b|\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b|\b\d{1,5} [A-Z][a-z]{1,20} (?:St|Street|Place|Ave|Avenue|Rd|Road|Blvd|Boulevard|Square|Lane)\b|\bSuite \d{1,5}\b|, [A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]{2} \d{5}-\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"(?:\.{0,2}|~)/[\w.-]*[A-Za-z][\w./-]*|\b[A-Za-z]:\\\S+|\b[A-Za-z][\w.-]{0,64}(?:/[\w.-]+){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Path { get; }

    [GeneratedRegex(@"\b(?:[\w/-]{1,120}\.){1,8}(?:md|ya?ml|csv|json|html?|xml|txt|pdf|svg|png|jpe?g|gif|cs|js|css|ps1|sh|exe|dll|msu|msi|cab|iso|zip|gz|tgz|vib|log|ini|sln|csproj|diff|patch|py|conf|cfg|jar|war|whl|gem|dtd|xsd|cpp|hpp|java|texi|cmake|desktop|rpm|deb|tar|bz2|xz|rules|service|so(?:\.\d{1,3}){0,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex FileName { get; }

    [GeneratedRegex(@"\b(?:\d{1,3}\.){3}\d{1,3}(?:/\d+|-(?:\d{1,3}\.){3}\d{1,3})?\b|\b\d+(?:\.\d+){3,}\b|\b\d{1,3}\.\d{1,2}\.\d+[a-w]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex DottedNumber { get; }
}
