using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>The keys of the front matter of posts and pages.</summary>
internal static class FrontMatterKeys
{
    public static readonly Key Title = Key.Required("title", KeyKind.Prose, "\"Part 1, examined\"", "The title of the page.");
    public static readonly Key Kicker = Key.Optional("kicker", KeyKind.Prose, "Alpha and Beta", "A line above the title: of which products or of what sort the post is.");
    public static readonly Key Slug = Key.Optional(
        "slug",
        KeyKind.Slug,
        "part-1",
        "Its part of the address: lower-case letters, digits and single hyphens; the name of the file, without a date before it, when left out.");
    public static readonly Key Date = Key.RequiredWhen("for a post", "date", KeyKind.Date, "2009-02-20", "When it was published.");
    public static readonly Key Updated =
        Key.Optional("updated", KeyKind.Date, "2009-03-01", "When it was last changed; not before its date.");
    public static readonly Key Summary = Key.Required(
        "summary",
        KeyKind.Prose,
        "What the vendor says of its patches, and what the records give.",
        "One or two sentences, shown under the title and in lists.");
    public static readonly Key Series = Key.Optional("series", KeyKind.Text, "Patches, examined", "The series that the post belongs to.");
    public static readonly Key Part = Key.Optional("part", KeyKind.WholeNumber, "1", "Its place in the series.");
    public static readonly Key Tags = Key.Optional("tags", KeyKind.Texts, "[patches]", "What the post is about.");
    public static readonly Key Authors = Key.Optional("authors", KeyKind.Texts, "[Ada Example]", "Who wrote it.");
    public static readonly Key Draft = Key.Optional("draft", KeyKind.Flag, "true", "Part of the site only with `--drafts`.");
    public static readonly Key Corrections = Key.Optional(
        "corrections",
        KeyKind.Mappings,
        "[{date: 2009-03-01, text: The title of a table was wrong.}]",
        "What was wrong in the article and is now right.").Holding(() => OfCorrection);
    public static readonly Key Aliases = Key.Optional("aliases", KeyKind.Texts, "[old/part-one.html]", "Old addresses that lead here.");
    public static readonly Key Image =
        Key.Optional("image", KeyKind.Text, "pictures/own.png", "A picture from `content/static/` in place of the preview card.");
    public static readonly Key Examines = Key.Optional(
        "examines",
        KeyKind.Mapping,
        "{title: Release notes of Alpha, source: vendor-notes}",
        "The older text that the article looks at.").Holding(() => OfExamined);
    public static readonly Key KeyFigure = Key.Optional(
        "key",
        KeyKind.Measure,
        "full-vs-core",
        "The measure or claim whose value is the key figure, on the page and on the card, in the words that title or summary bind to it.");
    public static readonly Key Holds = Key.Optional(
        "holds",
        KeyKind.Text,
        "alpha-full.patches>alpha-core.patches",
        "What the title says of measures, as relations that are judged.");
    public static readonly Key ImageAlternative =
        Key.Optional("image_alt", KeyKind.Text, "The first page of the release notes", "What the picture shows.");
    public static readonly Key CardTitle = Key.Optional("card_title", KeyKind.Text, "Part 1", "A shorter title for the preview card.");
    public static readonly Key Extra =
        Key.Optional("extra", KeyKind.Free, "{mood: calm}", "What only templates read, as `extra`: mappings, lists and texts of your own.");

    public static KeyTable Table { get; } = new(
        "an article", "Front matter",
        [
            Title,
            Holds,
            Kicker,
            Slug,
            Date,
            Updated,
            Summary,
            Series,
            Part,
            Tags,
            Authors,
            Draft,
            Corrections,
            Aliases,
            Image,
            Examines,
            KeyFigure,
            ImageAlternative,
            CardTitle,
            Extra,
        ]);

    public static readonly Key CorrectionDate = Key.Required("date", KeyKind.Date, "2009-03-01", "When it was put right.");
    public static readonly Key CorrectionText =
        Key.Required("text", KeyKind.Prose, "The title of a table was wrong.", "What the article said and what it says now.");

    public static KeyTable OfCorrection { get; } = new("a correction", "A correction of an article", [CorrectionDate, CorrectionText]);

    public static readonly Key ExaminedTitle = Key.Required("title", KeyKind.Text, "Release notes of Alpha", "Its title.");
    public static readonly Key ExaminedAuthor = Key.Optional("author", KeyKind.Text, "Alpha Works", "Who wrote it.");
    public static readonly Key ExaminedDate = Key.Optional("date", KeyKind.Date, "2009-01-31", "When it was published.");
    public static readonly Key ExaminedSource = Key.Optional("source", KeyKind.Id, "vendor-notes", "The source that it is.");

    public static KeyTable OfExamined { get; } =
        new("'examines'", "What an article examines", [ExaminedTitle, ExaminedAuthor, ExaminedDate, ExaminedSource]);
}
