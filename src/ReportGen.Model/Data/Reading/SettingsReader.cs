using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data.Languages;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads <c>content/report.yaml</c>.</summary>
internal static class SettingsReader
{
    private static readonly WordList<FeedContent> Feeds = new("what a feed holds", [("full", FeedContent.Full), ("summary", FeedContent.Summary)]);

    /// <summary>What stands for the settings of a report whose own could not be read.</summary>
    public static ReportSettings Missing(string path) =>
        new(new SourcedText("", SourceSpan.File(path)), new SourcedText("", SourceSpan.File(path)), null, LanguageTag.English, [], null, []);

    public static ReportSettings? Read(YamlNode root, DiagnosticBag bag)
    {
        if (MappingReader.Open(root, "report.yaml", bag) is not { } reader) return null;
        var plain = new PlainText(bag);
        var title = reader.RequiredText("title");
        var summary = reader.RequiredText("summary");
        var baseUrl = AddressReader.BaseUrl(reader, "base_url", bag);
        var written = reader.OptionalText("language");
        var language = Language(written, bag);
        var authors = AuthorReader.Read(reader, plain, bag);
        var licence = AddressReader.Licence(reader, plain, bag);
        var feed = reader.OptionalWord("feed", Feeds) ?? FeedContent.Full;
        ImmutableArray<Exemption> exemptions = [.. reader.Items("exempt", Limits.Default.Exemptions).Select(item => ReadExemption(item, bag)).OfType<Exemption>()];
        var chart = reader.OptionalText("chart");
        var (asOf, frontPosts) = (reader.OptionalDate("as_of"), FrontPosts(reader, bag));
        var (tags, series) = (TopicAddressReader.Read(reader, "tags", "a tag", bag), TopicAddressReader.Read(reader, "series", "a series", bag));
        var allowed = AllowedFiles(reader);
        reader.Finish();
        return title is { } t && summary is { } s ? new ReportSettings(t, s, baseUrl, language, authors, licence, exemptions)
        {
            LanguageSpan = written?.Span, Chart = chart, Feed = feed, AllowedFiles = allowed, PlainTexts = [.. plain.Seen], AsOf = asOf, FrontPosts = frontPosts, TagAddresses = tags, SeriesAddresses = series,
        } : null;
    }

    private static int FrontPosts(MappingReader reader, DiagnosticBag bag)
    {
        if (reader.Optional("front_posts") is not { } node || ScalarReader.WholeNumber(node, "front_posts", bag) is not { } number) return ReportSettings.MostFrontPosts;
        if (number >= 1) return number;
        bag.Report(DataCodes.NoFrontPosts, node.Span, $"'front_posts: {number}' would leave the first page without posts.", "write how many of the newest posts it shows, such as 10");
        return ReportSettings.MostFrontPosts;
    }

    private static ImmutableArray<SourcedText> AllowedFiles(MappingReader reader)
    {
        if (reader.OptionalMapping("static") is not { } copied) return [];
        var allowed = copied.Texts("allow");
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
        if (MappingReader.Open(node, "an exemption", bag) is not { } reader) return null;
        var pattern = reader.RequiredText("pattern");
        var reason = reader.RequiredString("reason");
        reader.Finish();
        if (pattern is not { } text || reason is null || !IsUsable(text, bag)) return null;
        return new Exemption(text.Text, reason, text.Span);
    }

    private static bool IsUsable(SourcedText pattern, DiagnosticBag bag)
    {
        try
        {
            if (!Regex.IsMatch("", pattern.Text, RegexOptions.CultureInvariant)) return true;
            bag.Report(DataCodes.BadPattern, pattern.Span, $"the pattern '{pattern.Text}' also matches nothing at all, and so would exempt everything.", "let it match at least one character");
        }
        catch (RegexParseException problem)
        {
            var place = pattern.SpanOf(Math.Max(0, problem.Offset - 1), 1);
            bag.Report(DataCodes.BadPattern, place, $"the pattern '{pattern.Text}' is not a regular expression: {Words(problem.Error)}.", "write '\\' before a character that is meant as itself");
        }

        return false;
    }

    /// <summary>InsufficientClosingParentheses as words.</summary>
    private static string Words(RegexParseError error) =>
        string.Concat($"{error}".Select((letter, i) => char.IsAsciiLetterUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
