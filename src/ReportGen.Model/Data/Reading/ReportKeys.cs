using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of <c>content/report.yaml</c>.</summary>
internal static class ReportKeys
{
    public static readonly Key Title = Key.Required("title", KeyKind.Prose, "Patches of Alpha, counted", "The title of the report.");
    public static readonly Key Summary = Key.Required(
        "summary",
        KeyKind.Prose,
        "What the vendor says of its patches, and what the records give.",
        "One or two sentences: the lead of the first page, and what the feed says of the report.");
    public static readonly Key Headline = Key.Optional(
        "headline",
        KeyKind.Prose,
        "Core needed fewer patches",
        "What the report found, in one line: the first page begins with it, and the title stands above it.");
    public static readonly Key Answer = Key.Optional(
        "answer",
        KeyKind.Prose,
        "The vendor's sums hold. Its conclusion does not.",
        "The finding in two or three sentences, large under the headline.");
    public static readonly Key BaseUrl = Key.Optional(
        "base_url",
        KeyKind.FolderAddress,
        "https://reports.example/alpha/",
        "Where the report will stand. Feed, sitemap and preview cards need it.");
    public static readonly Key Language =
        Key.Optional("language", KeyKind.Text, "en", "The registered tag of the language; `en` when left out.");
    public static readonly Key Authors =
        Key.Optional("authors", KeyKind.Mappings, "[Ada Example]", "Who wrote the report: names, or mappings that also say who is meant.")
            .Holding(() => AuthorReader.Keys).Or(KeyKind.Text);
    public static readonly Key Licence =
        Key.Optional("licence", KeyKind.Mapping, "{name: CC BY 4.0}", "The terms under which the report may be used.")
            .Holding(() => LicenceReader.Keys);
    public static readonly WordKey<FeedContent> Feed = Key.OptionalWord(
        "feed", new WordList<FeedContent>("what a feed holds", [("full", FeedContent.Full), ("summary", FeedContent.Summary)]), "summary",
        "What the feed holds of each post; `full` when left out.");
    public static readonly WordKey<CardedPages> Cards = Key.OptionalWord(
        "cards",
        new WordList<CardedPages>(
            "the pages with a preview card",
            [("all", CardedPages.All), ("posts", CardedPages.Posts), ("none", CardedPages.None)]),
        "posts",
        "Which pages have a preview card drawn: posts only, or none; `all` when left out.");
    public static readonly Key Exempt = Key.Optional(
        "exempt",
        KeyKind.Mappings,
        "[{pattern: 'ESX 3\\.5', reason: the name of a product}]",
        "Names that hold digits, and so are no figures.").Holding(() => SettingsReader.ExemptionKeys);
    public static readonly Key Opening = Key.Optional("opening", KeyKind.Id, "patches", "The chart with which the first page opens.");
    public static readonly Key Scoreboard = Key.Optional(
        "scoreboard", KeyKind.Id, "promises", "The table that the first page shows behind its answer: one of `questions`, or any other.");
    public static readonly Key Groups = Key.Optional(
        "groups",
        KeyKind.Mappings,
        "[{name: Example Inc., colour: group1}]",
        "Selections that have one colour in all charts, such as those of a vendor's products.").Holding(() => GroupReader.Keys);
    public static readonly Key AsOf = Key.Optional(
        "as_of",
        KeyKind.Date,
        "2009-03-31",
        "The day of the report: posts dated later are left out, unless built with `--future`.");
    public static readonly Key FrontPosts = Key.Optional(
        "front_posts",
        KeyKind.WholeNumber,
        "10",
        "How many of the newest posts the first page shows, at least 1; 20 when left out.").Within(1, int.MaxValue);
    public static readonly Key Tags =
        Key.Optional("tags", KeyKind.Mappings, "[{name: A*, address: a-star}]", "Addresses of tags whose names give none.")
            .Holding(() => TopicAddressReader.Keys);
    public static readonly Key Series =
        Key.Optional("series", KeyKind.Mappings, "[{name: Part I & II, address: parts}]", "Addresses of series whose names give none.")
            .Holding(() => TopicAddressReader.Keys);
    public static readonly Key Static =
        Key.Optional("static", KeyKind.Mapping, "{allow: [tool.js]}", "What else may be copied from `content/static/`.")
            .Holding(() => SettingsReader.StaticKeys);
    public static readonly Key Findings = Key.Optional(
        "findings",
        KeyKind.Mappings,
        "[{code: RG6034, level: note, because: quoted headings begin lower}]",
        "Levels of warnings that are not those of the tool.")
        .Holding(() => FindingLevelReader.Keys);
    public static readonly Key Numbers =
        Key.Optional(
            "numbers", KeyKind.Mapping, "{unchecked: [pages/**], because: they tell how a program is used}",
            "Pages whose numbers are not checked. They say so, bind nothing and show no claim.").Holding(() => UncheckedReader.Keys);
    public static readonly Key Pages =
        Key.Optional("pages", KeyKind.Mapping, "{numbers: main}", "Which numbers, charts, claims and readings have a page of their own.")
            .Holding(() => OwnPagesReader.Keys);
    public static readonly Key Numerals =
        Key.Optional(
            "numerals", KeyKind.Mapping, "{names: [Three Mile Island]}",
            "Words in which number words state no quantity.").Holding(() => UncountedWordsReader.Keys);

    public static readonly WordKey<Severity> Statements = Key.OptionalWord(
        "statements",
        new WordList<Severity>(
            "a level of statements", [("note", Severity.Note), ("warn", Severity.Warning), ("error", Severity.Error)]),
        "error",
        "What an order word that nothing stands behind is in a title or summary; `note` when left out.");
    public static readonly WordKey<ThemeScript> Script = Key.OptionalWord(
        "script",
        new WordList<ThemeScript>("a way to carry the script", [("inline", ThemeScript.Inline), ("none", ThemeScript.None)]),
        "none",
        "Whether pages carry the small script of the theme, which sorts, filters and searches; `inline` when left out.");
    public static readonly Key ReportgenVersion = Key.Optional(
        "reportgen_version",
        KeyKind.Text,
        "0.1.0",
        "The version of ReportGen with which the report was last built; an older one refuses it.");
    public static readonly Key Extra = Key.Optional(
        "extra",
        KeyKind.Free,
        "{contact: {name: The editors}}",
        "What only templates read, as `report.extra`: mappings, lists and texts of your own.");

    public static KeyTable Table { get; } = new(
        "report.yaml", "The report",
        [
            Title, Headline, Answer, Summary, BaseUrl, Language, Authors, Licence, Feed, Cards, Exempt, Numerals, Numbers, Pages, Opening,
            Scoreboard, Groups, AsOf, FrontPosts, Tags,
            Series, Static, Findings, Statements, Script, ReportgenVersion, Extra,
        ]);
}
