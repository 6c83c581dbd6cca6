using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Topics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>The feed of posts (RFC 4287). Its dates are those of the content, at midnight UTC.</summary>
internal static class AtomFeed
{
    /// <summary>Readers keep what they have seen: only the newest posts are told again.</summary>
    public const int MostEntries = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static Outcome<ReadOnlyMemory<byte>> Of(SiteModel site, SiteAddress address)
    {
        var bag = new DiagnosticBag();
        var posts = site.Content.Narrative.Posts.Take(MostEntries).ToImmutableArray();
        var texts = new string?[posts.Length];
        if (site.Settings.Feed == FeedContent.Full)
        {
            var read = InParallel.Select(posts, post => FeedText.Of(post, site, address));
            foreach (var text in read) bag.AddRange(text.Diagnostics);
            texts = [.. read.Select(text => text.Value)];
        }

        return bag.With(XmlText.Of(xml => Feed(xml, posts.Zip(texts), site, address)));
    }

    private static void Feed(XmlWriter xml, IEnumerable<(Article Post, string? Text)> entries, SiteModel site, SiteAddress address)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language.Text);
        xml.WriteElementString("id", Atom, address.Of(Route.Home));
        xml.WriteElementString("title", Atom, site.Title);
        xml.WriteElementString("subtitle", Atom, site.Words(site.Settings.Summary));
        xml.WriteElementString("updated", Atom, Time(Changes.OfAll(site.Content.Narrative.Posts)));
        Link(xml, "self", address.OfFile(SiteFiles.Feed), "application/atom+xml");
        Link(xml, "alternate", address.Of(Route.Home), "text/html");
        if (site.Settings.Licence?.Url is { } licence) Link(xml, "license", licence, null);
        Authors(xml, site.Settings.Authors.IsEmpty ? [new Author(site.Title, null, null)] : site.Settings.Authors);
        xml.WriteElementString("generator", Atom, ReportFormat.Generator);
        if (site.Settings.Licence is { } terms)
            xml.WriteElementString("rights", Atom, terms.Url is { } url ? $"{terms.Name} ({url})" : terms.Name);
        foreach (var (post, text) in entries) Entry(xml, post, text, site, address);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, Article post, string? text, SiteModel site, SiteAddress address)
    {
        var front = post.FrontMatter;
        var link = address.Of(Route.Post(front.Slug.Text));
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, link);
        xml.WriteElementString("title", Atom, site.Words(front.Title));
        Link(xml, "alternate", link, "text/html");
        if (front.Date is { } date) xml.WriteElementString("published", Atom, Time(date));
        xml.WriteElementString("updated", Atom, Time(Changes.Of(post)));
        if (!front.Authors.IsEmpty) Authors(xml, site.AuthorsOf(post));
        foreach (var tag in front.Tags.Select(tag => site.Tags.Find(tag.Text)).OfType<Topic>().Distinct()) Category(xml, tag, address);
        xml.WriteElementString("summary", Atom, site.Words(front.Summary));
        if (text is not null)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, Topic tag, SiteAddress address)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", tag.Slug);
        xml.WriteAttributeString("scheme", address.Of(Route.Tags));
        xml.WriteAttributeString("label", tag.Name.Text);
        xml.WriteEndElement();
    }

    private static void Authors(XmlWriter xml, IEnumerable<Author> authors)
    {
        foreach (var author in authors)
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author.Name);
            if (author.Url is { } url) xml.WriteElementString("uri", Atom, url);
            xml.WriteEndElement();
        }
    }

    private static void Link(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Every post has a date.</summary>
    private static string Time(DateOnly? day) =>
        (day ?? DateOnly.MinValue).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
