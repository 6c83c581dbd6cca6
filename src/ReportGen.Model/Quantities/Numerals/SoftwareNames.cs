using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>Built-in exemptions for what texts on software name: manual pages, code points, tickets, versions.</summary>
/// <remarks>A whole number after a name that is not listed is not among them: "Full 13" states a figure.</remarks>
internal static partial class SoftwareNames
{
    public static ImmutableArray<NumeralExemption> All { get; } =
    [
        new(ManualPage, "a manual page", NumeralGuard.UnlessBracketed, NumeralForm.Digits),
        new(CodePoint, "a code point", NumeralGuard.None, NumeralForm.Digits),
        new(Ticket, "an id", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(HyphenedName, "a name", NumeralGuard.UnlessCounted, NumeralForm.Digits),
        new(Option, "an option", NumeralGuard.None, NumeralForm.Digits),
        new(HyphenedVersion, "a version", NumeralGuard.UnlessMeasured, NumeralForm.Digits),
        new(OpenVersion, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(LongVersion, "a version", NumeralGuard.UnlessMeasured, NumeralForm.Digits),
        new(VersionAndOthers, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(NamedRelease, "a version", NumeralGuard.None, NumeralForm.Digits),
        new(NamedVersion, "a product name", NumeralGuard.UnlessStated, NumeralForm.Digits),
        new(Product, "a product name", NumeralGuard.UnlessCounted, NumeralForm.Digits),
    ];

    // printf(3)
    [GeneratedRegex(@"\b(?:[a-z_][\w.+:-]{0,80}|\w{1,60}_[\w-]{1,60})\([1-9][a-z]{0,8}\)|\b[a-z]{1,40}[A-Z]\w{0,40}\(\d{1,2}\)", RegexOptions.CultureInvariant)]
    private static partial Regex ManualPage { get; }

    [GeneratedRegex(@"\bU\+[0-9A-Fa-f]{4,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex CodePoint { get; }

    [GeneratedRegex(@"#\d{3,9}\b|\b[\w-]{1,40}/[\w-]{1,40}[!#]\d{1,7}\b|\([#!]\d{1,9}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Ticket { get; }

    // Apollo-11
    [GeneratedRegex(@"\b[A-Z][a-z]{2,40}-\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenedName { get; }

    // xargs -0, ver.1.06G, 4.3BSD
    [GeneratedRegex(@" -0(?![\w.,])|--[a-z][\w-]{0,60}=[^\s,;]{1,200}|\b[Vv]er\. ?\d[\w.]{0,20}|\b\d\.\d{1,2}BSD\b", RegexOptions.CultureInvariant)]
    private static partial Regex Option { get; }

    // coreutils-6.0
    [GeneratedRegex(@"\b[A-Za-z][\w+]{0,60}-v?\d+(?:\.(?:\d+|x)){1,6}[a-z]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenedVersion { get; }

    // 20.x, 4.0.*, 1.y.z
    [GeneratedRegex(@"\b\d{1,4}(?:\.\d{1,4}){0,4}(?:\.[xXyYzZ]{1,2}\b|\.\*){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex OpenVersion { get; }

    // 1.34.0-1
    [GeneratedRegex(@"\b\d{1,3}\.\d{1,3}\.\d{1,8}(?:[-~+.]\w{1,20}){1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongVersion { get; }

    [GeneratedRegex(@"\b\d{1,4}(?:\.\d{1,4}){1,4} (?:and|or) (?:newer|older|later|earlier)\b", RegexOptions.CultureInvariant)]
    private static partial Regex VersionAndOthers { get; }

    // the 2.20 and 2.21 releases
    [GeneratedRegex(@"\b[Tt]he \d{1,4}\.\d{1,4}(?:(?:, (?:and )?| and | or | to )\d{1,4}\.\d{1,4}){0,6} (?:releases?|series|branch|timeframe)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedRelease { get; }

    // Avahi 0.5, TensorFlow 2.5 and TensorFlow 2.4; what else has this form, VersionNames tells.
    [GeneratedRegex(@"\b(?<name>[A-Z][\w+#-]{1,40})(?: through)? [vV]?\d{1,4}(?:\.\d{1,5}){1,4}(?:\+|[a-cD]?\b)(?:(?:,? and|,? or|,|/) ?(?:\k<name> )?\d{1,4}(?:\.\d{1,5}){1,4}\b){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex NamedVersion { get; }

    [GeneratedRegex(@"\b(?:GDB|GCC|gcc|Git|[Gg]libc|ICU|NSS|MPFR|GMP|(?:Open)?JDK|JRE|KDE|GNOME|CUPS|HP-UX|AIX|ActionScript|G[Tt][Kk]\+|gtk\+|LLVM|Clang|Bash|Autoconf|Automake|CMake|OpenBSD|NetBSD|FreeBSD|Solaris|Struts|LaserJet|npm|Node\.js|React|Angular|Spring|Tomcat|Maven|Gradle|Redis|MongoDB|Xcode|SQLite|Oracle|Exim|BIND|Samba|LibreOffice|MacOS X|OpenGL ES|Minix|minix|Delphi|Chrome|Chromium|Edge|Drupal|WordPress|Joomla|GTK)(?:[ -]| through | [<>≤≥]=? ?)v?\d{1,4}(?:\.\d{1,4}){0,4}\+?(?:(?:,? and|,? or|,| to| through) (?:[A-Z]\w{1,30} )?\d{1,4}(?:\.\d{1,4}){0,4}){0,4}(?!\w)|\b(?:GNU [A-Za-z]{1,20}|cups|dbus(?:-glib)?|bison|texinfo|gawk|perl|python|pip|openssl|openssh|bc|dc|readline|ncurses|systemd|udev|curl|wget|rsync|samba|squid|adduser|vim|emacs|zlib|autoconf|automake|libtool|apt|dpkg(?:-[a-z]{1,10})?|grep|[Ss]ed|tar|gzip|xz|tmux|sudo|bash|zsh|lib[a-z]{1,40}\d{0,2})(?: | through | [<>≤≥]=? ?)v?\d{1,4}(?:\.\d{1,4}){1,4}(?: and \d{1,4}(?:\.\d{1,4}){1,4})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Product { get; }
}
