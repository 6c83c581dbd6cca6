using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data.Languages;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads <c>content/report.yaml</c>.</summary>
internal static class SettingsReader
{
    private static readonly Key Allow = Key.Optional(
        "allow",
        KeyKind.Texts,
        "[tool.js]",
        "Files that are published as they are although a browser runs them or a host obeys them.");
    private static readonly Key Pattern = Key.Required(
        "pattern",
        KeyKind.Text,
        "'ESX 3\\.5'",
        "A regular expression of .NET, without look-around and back-references, that holds the words of the name.");
    private static readonly Key Reason = Key.Required("reason", KeyKind.Text, "the name of a product", "Why this is no figure.");

    public static KeyTable StaticKeys { get; } = new("'static'", "Copied files", [Allow]);

    public static KeyTable ExemptionKeys { get; } = new("an exemption", "An exemption", [Pattern, Reason]);

    /// <summary>What stands for the settings of a report whose own could not be read.</summary>
    public static ReportSettings Missing(string path) =>
        new(ProseText.NoneIn(path), ProseText.NoneIn(path), null, LanguageTag.English, [], null, []);

    public static ReportSettings? Read(YamlNode root, DiagnosticBag bag)
    {
        if (MappingReader.Open(root, ReportKeys.Table, bag) is not { } reader) return null;
        var plain = new PlainText(bag);
        var title = reader.Prose(ReportKeys.Title);
        var (headline, answer) = (reader.Prose(ReportKeys.Headline), reader.Prose(ReportKeys.Answer));
        var summary = reader.Prose(ReportKeys.Summary);
        var baseUrl = AddressReader.BaseUrl(reader, ReportKeys.BaseUrl, bag);
        var written = reader.Text(ReportKeys.Language);
        var language = Language(written, bag);
        var authors = AuthorReader.Read(reader.Items(ReportKeys.Authors), plain, bag);
        var licence = LicenceReader.Read(reader.Nested(ReportKeys.Licence), plain, bag);
        var feed = reader.Word(ReportKeys.Feed) ?? FeedContent.Full;
        var cards = reader.Word(ReportKeys.Cards) ?? CardedPages.All;
        ImmutableArray<Exemption> exemptions =
        [
            .. reader.Items(ReportKeys.Exempt, Limits.Default.Exemptions).Select(item => ReadExemption(item, bag)).OfType<Exemption>(),
        ];
        var (opening, scoreboard) = (reader.Text(ReportKeys.Opening), reader.Text(ReportKeys.Scoreboard));
        var groups = GroupReader.Read(reader.Items(ReportKeys.Groups), bag);
        var (asOf, frontPosts) = (reader.Date(ReportKeys.AsOf), FrontPosts(reader, bag));
        var (tags, series) =
            (
                TopicAddressReader.Read(reader.Items(ReportKeys.Tags), "a tag", bag),
                TopicAddressReader.Read(reader.Items(ReportKeys.Series), "a series", bag));
        var allowed = AllowedFiles(reader);
        var levels = FindingLevelReader.Read(reader.Items(ReportKeys.Findings, Limits.Default.Findings), bag);
        var statements = reader.Word(ReportKeys.Statements) ?? Severity.Note;
        var script = reader.Word(ReportKeys.Script) ?? ThemeScript.Inline;
        var uncheckedPages = UncheckedReader.Read(reader.Nested(ReportKeys.Numbers), plain, bag);
        var own = OwnPagesReader.Read(reader.Nested(ReportKeys.Pages));
        var uncounted = UncountedWordsReader.Read(reader.Nested(ReportKeys.Numerals), bag);
        var version = reader.Text(ReportKeys.ReportgenVersion);
        var extra = reader.FreeMapping(ReportKeys.Extra);
        reader.Finish();
        return title is { } t && summary is { } s ? new ReportSettings(t, s, baseUrl, language, authors, licence, exemptions)
        {
            LanguageSpan = written?.Span, Headline = headline, Answer = answer, Opening = opening, Scoreboard = scoreboard, Feed = feed,
            Cards = cards, AllowedFiles = allowed, Levels = levels, Extra = extra,
            PlainTexts = [.. plain.Seen, .. groups.Select(group => group.Name), .. FreeTexts.Of(extra)], AsOf = asOf, FrontPosts = frontPosts, TagAddresses = tags,
            SeriesAddresses = series, Unchecked = uncheckedPages, UncountedWords = uncounted, Statements = statements,
            ReportgenVersion = version, NumberPages = own.Numbers, ChartPages = own.Charts, ClaimPages = own.Claims,
            ReadingPages = own.Readings, Script = script, Groups = groups,
        } : null;
    }

    private static int FrontPosts(MappingReader reader, DiagnosticBag bag)
    {
        if (reader.Node(ReportKeys.FrontPosts) is not { } node
            || ScalarReader.WholeNumber(node, ReportKeys.FrontPosts.Name, bag) is not { } number)
            return ReportSettings.MostFrontPosts;
        if (number >= 1) return number;
        bag.Report(
            DataCodes.NoFrontPosts,
            node.Span,
            $"'front_posts: {number}' would leave the first page without posts.",
            "write how many of the newest posts it shows, such as 10");
        return ReportSettings.MostFrontPosts;
    }

    private static ImmutableArray<SourcedText> AllowedFiles(MappingReader reader)
    {
        if (reader.Nested(ReportKeys.Static) is not { } copied) return [];
        var allowed = copied.Texts(Allow);
        copied.Finish();
        return allowed;
    }

    private static LanguageTag Language(SourcedText? written, DiagnosticBag bag)
    {
        if (written is not { } text) return LanguageTag.English;
        var (tag, remedy) = LanguageTag.Parse(text.Text);
        if (tag is not null) return tag;
        bag.Report(DataCodes.BadLanguage, text.Span, $"'{text.Text}' is not the tag of a language.", remedy);
        return LanguageTag.English;
    }

    private static Exemption? ReadExemption(YamlNode node, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, ExemptionKeys, bag) is not { } reader) return null;
        var pattern = reader.Text(Pattern);
        var reason = reader.PlainString(Reason);
        reader.Finish();
        if (pattern is not { } text || reason is null || !IsUsable(text, bag)) return null;
        return new Exemption(text.Text, reason, text.Span);
    }

    private static bool IsUsable(SourcedText pattern, DiagnosticBag bag)
    {
        try
        {
            if (!Regex.IsMatch("", pattern.Text, RegexOptions.CultureInvariant)) return true;
            bag.Report(
                DataCodes.BadPattern,
                pattern.Span,
                $"the pattern '{pattern.Text}' also matches nothing at all, and so would exempt everything.",
                "let it match at least one character");
        }
        catch (RegexParseException problem)
        {
            var place = pattern.SpanOf(Math.Max(0, problem.Offset - 1), 1);
            bag.Report(
                DataCodes.BadPattern,
                place,
                $"the pattern '{pattern.Text}' is not a regular expression: {Words(problem.Error)}.",
                "write '\\' before a character that is meant as itself");
        }

        return false;
    }

    /// <summary>InsufficientClosingParentheses as words.</summary>
    private static string Words(RegexParseError error) =>
        string.Concat(
            $"{error}".Select(
                (letter, i) =>
                    char.IsAsciiLetterUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
