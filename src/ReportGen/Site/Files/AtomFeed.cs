using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Narrative;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Files;

/// <summary>The feed of posts (RFC 4287). Its dates are those of the content, at midnight UTC.</summary>
internal static class AtomFeed
{
    public const string Path = "feed.xml";
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Of(SiteModel site, SiteAddress address) => XmlText.Of(xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        xml.WriteElementString("id", Atom, address.Of(Route.Home));
        xml.WriteElementString("title", Atom, site.Title);
        xml.WriteElementString("subtitle", Atom, PlainText.Of(site.Prose(site.Settings.Summary)));
        xml.WriteElementString("updated", Atom, Time(site.Content.Narrative.Posts.Select(LastChange).DefaultIfEmpty(DateOnly.MinValue).Max()));
        Link(xml, "self", address.OfFile(Path), "application/atom+xml");
        Link(xml, "alternate", address.Of(Route.Home), "text/html");
        Authors(xml, site.Settings.Authors.IsEmpty ? [site.Title] : site.Settings.Authors);
        xml.WriteElementString("generator", Atom, SiteBuilder.Generator);
        if (site.Settings.Licence is { } licence) xml.WriteElementString("rights", Atom, licence.Name);
        foreach (var post in site.Content.Narrative.Posts) Entry(xml, post, site, address);
        xml.WriteEndElement();
    });

    /// <summary>When a post was last changed for its readers.</summary>
    public static DateOnly LastChange(Article post) => post.FrontMatter.Updated ?? post.FrontMatter.Date ?? DateOnly.MinValue;

    private static void Entry(XmlWriter xml, Article post, SiteModel site, SiteAddress address)
    {
        var front = post.FrontMatter;
        var link = address.Of(Route.Post(front.Slug.Text));
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, link);
        xml.WriteElementString("title", Atom, PlainText.Of(site.Prose(front.Title)));
        Link(xml, "alternate", link, "text/html");
        if (front.Date is { } date) xml.WriteElementString("published", Atom, Time(date));
        xml.WriteElementString("updated", Atom, Time(LastChange(post)));
        if (!front.Authors.IsEmpty) Authors(xml, front.Authors);
        foreach (var tag in front.Tags)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", tag);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Atom, PlainText.Of(site.Prose(front.Summary)));
        xml.WriteEndElement();
    }

    private static void Authors(XmlWriter xml, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, name);
            xml.WriteEndElement();
        }
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

/// <summary>XML files as the site has them: UTF-8 without byte order mark, indented, LF.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
