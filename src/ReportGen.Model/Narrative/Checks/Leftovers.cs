using System.Buffers;
using System.Collections.Immutable;

namespace ReportGen.Narrative.Checks;

/// <summary>What is left over of Markdown's own marks and of those of other tools. Each pattern spares what stands in plain text for
/// itself: <c>2 * 3</c>, <c>$5</c>, <c>a == b</c>, C++.</summary>
internal static class Leftovers
{
    private const string Plain = "delete the marks; '\\' before a mark shows it";

    /// <summary>Inside a block. Where two reach over the same words, the first counts.</summary>
    public static ImmutableArray<Leftover> InWords { get; } =
    [
        Other("[", @"^\s*\[{1,2}(?:TOC|toc)\]{1,2}\s*$", "a table of contents", "delete it: every post has one, made of its headings"),
        Other(
            "{{",
            @"\{\{[^\n]{0,300}?\}\}",
            "a call of a template",
            "write what it should show, or put it between backticks; texts call no templates"),
        Other(
            "{%",
            @"\{%[^\n]{0,300}?%\}",
            "a tag of a template",
            "write what it should show, or put it between backticks; texts call no templates"),
        Other(
            "<%",
            @"<%[^\n]{0,300}?%>",
            "a tag of a template",
            "write what it should show, or put it between backticks; texts call no templates"),
        Other(
            "![[",
            @"!\[\[[^\[\]\n]{1,200}\]\]",
            "an embedded file",
            "write ![what it shows](/picture.png) with a file of content/static"),
        Other("[[", @"\[\[[^\[\]\n]{1,200}\]\]", "a link of a wiki", "write [words](../address/)"),
        Other("$$", @"\$\$[^$\n]{1,500}\$\$", "a formula", "write it in words or characters (x², ½), or put it between backticks"),
        Other(
            "$",
            @"(?<![\\$\w])\$(?=[^\s$\d.,])[^$\n]{0,200}?(?<=[^\s$\\])(?<!\s[A-Z]{1,2})\$(?![\w$])|(?<![\\$\w])\$\d[^$\n]{0,80}?[\\^_{}=+][^$\n]{0,80}?(?<=\S)\$(?![\w$])",
            "a formula",
            "write it in words or characters (x², ½), or put it between backticks"),
        Other(
            "^[",
            @"\^\[[^\[\]\n]{1,500}\]",
            "a footnote inside the text",
            "write [^name] here, and its text on a line of its own: [^name]: …"),
        Other("[@", @"\[@[\w:.\-]{1,80}[^\]\n]{0,200}\]", "a citation", "write [words](source:id)"),
        Other(
            "{",
            @"\{:?[ \t]*[#.][\p{L}_][\w\-]{0,80}[^{}\n]{0,200}\}|\{:[^{}\n]{1,200}\}",
            "a list of attributes",
            "delete it: headings are named by their words, and looks are the theme's"),
        Other("%%", @"%%[^%\n]{1,500}%%", "a comment", "delete it: all that a text holds is published"),
        Other(
            "==",
            @"(?<![=!<>\w])==(?=[^\s=])[^=\n]{1,200}?(?<=\S)==(?![=\w])",
            "a highlighted passage",
            "write **words** for strong ones"),
        Other("++", @"(?<![+\w])\+\+(?=[^\s+])[^+\n]{1,200}?(?<=\S)\+\+(?![+\w])", "an inserted passage", Plain),
        Other(
            "^",
            @"(?<=[\p{L}\p{N})])\^(?=[^\s^\[])[^\s^]{1,40}\^(?!\w)",
            "a raised word",
            "write the raised character itself, such as ² or ³"),
        Other(
            "~",
            @"(?<![~\w/])~(?=[^\s~\d/])[^~\n]{1,200}?(?<=[^\s~])~(?![~\w/])|(?<=\p{L})~[^\s~/]{1,20}~(?!~)",
            "a lowered or struck word",
            "write ~~words~~ for struck ones, or the lowered character itself, such as ₂"),
        Other(
            ":",
            @"(?<![\w:/]):[a-z][a-z0-9_+\-]{1,40}:(?![\w:/])",
            "a name of a character or role",
            "write the character itself, or delete the name"),
        Other(
            "[/",
            @"\[(?<tag>[A-Za-z]{1,20})(?:=[^\[\]\n]{0,200})?\][^\n]{0,300}?\[/\k<tag>\]|\[/(?:b|i|u|s|url|img|quote|code|list|size|color|font|center|spoiler|caption|table|tr|td)\]",
            "a tag of a forum",
            "write Markdown: **strong**, *stressed*, [words](address), '> ' before a quotation"),
        Other(
            "=",
            @"\[[a-z][a-z0-9_\-]{1,30}(?: [a-z_\-]{1,30}=[""“”][^\[\]\n]{0,200})\]",
            "a call of a plugin",
            "write what it should show; texts call no plugins"),
        Other("[http", @"\[https?://[^\s\[\]]{1,300} [^\[\]\n]{1,200}\]", "a link of a wiki", "write [words](address)"),
        Other(
            "''",
            @"(?<![\w'])(?<mark>'{2,5})(?=[^\s'])[^\n]{1,200}?(?<=[^\s'])\k<mark>(?![\w'])",
            "a stressed passage of a wiki",
            "write *words* or **words**"),
        Other(
            "@",
            @"(?<![\w@./])@(?=[^\s@])[^@\n]{1,80}?(?<=[^\s@])@(?![\w@])",
            "a piece of code of another tool",
            "put it between backticks"),
        Other("??", @"(?<![\w?])\?\?(?=\w)[^?\n]{1,100}?(?<=\w)\?\?(?![\w?])", "a title of another tool", "write *words*"),
        Other(
            "!",
            @"(?<![\w!])!(?:https?://)?[^\s!\[\]]{1,200}\.(?:png|jpe?g|gif|webp|svg)!(?!\w)",
            "an image of another tool",
            "write ![what it shows](/picture.png) with a file of content/static"),
        Other(
            ":",
            @"[""“][^""“”\n]{1,200}[""”]:(?:https?://\S{1,300}|\uFFFC|/[\w\-]+/[\w\-/]*)",
            "a link of another tool",
            "write [words](address)"),
        Other(
            "[",
            @"(?<![\w:])(?:image|video|include|link|xref)::?[^\s\[\]:]{1,200}\[[^\[\]\n]{0,200}\]",
            "a call of another tool",
            "write [words](address), or ![what it shows](/picture.png)"),
        Link(
            "](",
            @"\](?=\((?!(?:metric|claim|dataset|source|chart|table|literal):))\([^()\n]{0,200}\)?",
            "a link that is read as words",
            "write [words](address) on one line, with '%20' for a blank in the address"),
        Link(
            "] (",
            @"\] \((?:https?:|mailto:|www\.|\uFFFC|/|#|\.\.?/|(?:metric|claim|dataset|source|chart|table|literal):)[^()\n]{0,200}\)?",
            "a link with a blank before its address",
            "write [words](address) without a blank between"),
        Link(
            ")[",
            @"\([^()\n]{1,200}\)\[(?:https?:|www\.|\uFFFC|/|#|\.\.?/)[^\[\]\n]{0,200}\]",
            "a link with its brackets changed",
            "write [words](address)"),
        Own("`", "`+", "a backtick that no other closes", "write the same number of backticks on both sides of the code, or '\\`'"),
        OutsideLinks(
            "http",
            @"(?<![A-Za-z0-9])https?://[^\s\uFFFC]{2,}",
            "an address that is no link",
            "write <address>, or [words](address)"),
        Own(
            "&",
            @"&(?:nbsp|ensp|emsp|shy|ndash|mdash|hellip|lt|gt|quot|apos|copy|reg|times|deg)\b;?|&[A-Za-z][A-Za-z0-9]{1,30};",
            "a character reference that stands for nothing",
            "write the character itself"),
        Own(
            "<",
            @"</[A-Za-z][\w\-]{0,30}|<[A-Za-z][\w\-]{0,30}\s+[a-z\-]{1,30}=",
            "a piece of HTML",
            "write Markdown, or put it between backticks"),
    ];

    /// <summary>Most texts hold none of these, and are only run over.</summary>
    public static SearchValues<string> SignsInWords { get; } =
        SearchValues.Create([.. InWords.Select(leftover => leftover.Sign)], StringComparison.Ordinal);

    /// <summary>At the beginning of a line of a paragraph.</summary>
    public static ImmutableArray<Leftover> AtLines { get; } =
    [
        Other(":::", @"^:{3,}.*", "a mark of a container", "write > [!NOTE] and '>' before each of its lines"),
        Other("!!!", @"^!!!\s.*", "an admonition of another tool", "write > [!NOTE] and '>' before each of its lines"),
        Other("???", @"^\?{3}\+?\s.*", "an admonition of another tool", "write > [!NOTE] and '>' before each of its lines"),
        Other("::", @"^\.\.\s[\w\-]{1,40}::.*", "a directive of another tool", "write Markdown; docs/writing.md shows what it can do"),
        Own("##", @"^#{2,6}(?=[^\s#])", "a heading without a blank", "write a blank behind '##'"),
        Own(
            "#",
            @"^#(?=[\p{Lu}\p{Lo}])(?!.*\s#)(?!.*[.!?…]$)",
            "a heading without a blank",
            "write '## ' for a heading, or '\\#' for the character itself"),
        Other("==", @"^={2,6}\s+[^\s=].*", "a heading of a wiki", "write '## ' and the words"),
        Other(
            ". ",
            @"^(?:h[1-6]|bq|fn\d{1,2})\.\s+(?=\S)",
            "a mark of another tool",
            "write '## ' for a heading, '> ' for a quotation, [^name]: for a footnote"),
        Other("[*]", @"^\[\*\]\s?", "an item of a list of a forum", "write '- '"),
        Other("TOC", @"^__(?:NO|FORCE)?TOC__$", "a table of contents", "delete it: every post has one, made of its headings"),
        Other("#+", @"^#\+[A-Za-z_]{2,30}:.*", "a setting of another tool", "delete it, or write it between the lines of '---' at the top"),
        Own(
            "[",
            @"^[-*+]?\[[ xX]?\](?=\s)",
            "a task that is none",
            "write '- [ ] ' or '- [x] ' at the beginning of its line, and an empty line above the first"),
        Own("•", @"^•\s?", "a bullet that makes no list", "write '- '"),
        Own("·", @"^·\s", "a bullet that makes no list", "write '- '"),
        Own("▪", @"^▪\s?", "a bullet that makes no list", "write '- '"),
        Own(":", @"^:\s+(?=\S)", "a definition without a term", "write the term on the line right above, and ':   ' before its definition"),
        Link("]:", @"^\[[^\]\[^][^\]\[]{0,200}\]:\s+\S.*", "the address of a link, read as words", "put an empty line above it"),
    ];

    private static Leftover Other(string sign, string pattern, string what, string remedy) =>
        new(NarrativeCodes.OtherMarkup, sign, pattern, what, remedy);

    private static Leftover Own(string sign, string pattern, string what, string remedy) =>
        new(NarrativeCodes.LeftoverMarks, sign, pattern, what, remedy);

    private static Leftover OutsideLinks(string sign, string pattern, string what, string remedy) =>
        Own(sign, pattern, what, remedy) with { IsFineInLinks = true };

    private static Leftover Link(string sign, string pattern, string what, string remedy) =>
        new(NarrativeCodes.BrokenLink, sign, pattern, what, remedy);
}
