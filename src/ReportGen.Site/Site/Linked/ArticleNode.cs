using System.Text.Json;
using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Site.Previews;

namespace ReportGen.Site.Linked;

/// <summary>A post or standing page.</summary>
internal static class ArticleNode
{
    /// <param name="page">Built, so that its sources are known.</param>
    public static LinkedNode Of(Article article, PageScope page, SiteAddress address) => new(json =>
    {
        var (front, site) = (article.FrontMatter, page.Site);
        json.Thing("Article", address.Of(page.Route));
        json.WriteString("headline", site.Words(front.Title));
        json.WriteString("description", site.Words(front.Summary));
        if (page.Preview is { } preview) json.Object("image", () => Picture(json, preview, address));
        json.WriteString("inLanguage", site.Settings.Language.Text);
        json.Authors("author", site.AuthorsOf(article));
        json.Day("datePublished", front.Date);
        json.Day("dateModified", Changes.Of(article));
        json.Licence(site.Settings.Licence);
        json.WriteNumber("wordCount", article.Words);
        if (!front.Tags.IsEmpty) json.Words("keywords", front.Tags.Select(tag => tag.Text));
        json.Objects("isPartOf", Wholes(front, site, address), whole => Whole(json, whole));
        if (front.Part is { } part) json.WriteNumber("position", part);
        var about = About(front, page, address).ToList();
        if (about.Count > 0) json.Objects("about", about, subject => subject(json));
        json.Works("citation", [.. page.Sources.InOrder]);
    });

    /// <summary>The text that is looked at again, and the datasets on which the numbers of the page rest.</summary>
    private static IEnumerable<Action<Utf8JsonWriter>> About(FrontMatter front, PageScope page, SiteAddress address)
    {
        if (front.Examines is { } examined) yield return json => Examined(json, examined, page.Site);
        var used = page.Numbers.SelectMany(number => number.Derivation.Inputs).Select(input => input.DatasetId).OfType<string>().ToHashSet();
        foreach (var dataset in page.Site.Content.Data.Datasets.Where(dataset => used.Contains(dataset.Id)))
        {
            yield return json =>
            {
                json.Thing("Dataset", address.Of(Route.Dataset(dataset.Id)));
                json.WriteString("name", page.Site.Words(dataset.Title));
            };
        }
    }

    private static void Picture(Utf8JsonWriter json, Preview preview, SiteAddress address)
    {
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", address.OfFile(preview.Path));
        json.WriteNumber("width", preview.Width);
        json.WriteNumber("height", preview.Height);
        if (preview.AlternativeText is { } words) json.WriteString("caption", words);
    }

    private static IEnumerable<(string Type, string Name, string Address)> Wholes(FrontMatter front, SiteModel site, SiteAddress address)
    {
        if (front.Series is { } name && site.Series.Find(name.Text) is { } series)
            yield return ("CreativeWorkSeries", series.Name.Text, address.Of(Route.Series(series.Slug)));
        yield return ("Blog", site.Title, address.Of(Route.Home));
    }

    private static void Whole(Utf8JsonWriter json, (string Type, string Name, string Address) whole)
    {
        json.Thing(whole.Type, whole.Address);
        json.WriteString("name", whole.Name);
    }

    private static void Examined(Utf8JsonWriter json, Examined examined, SiteModel site)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", examined.Title);
        if (examined.Author is { } author) json.Authors("author", [new Author(author, null, null)]);
        json.Day("datePublished", examined.Date);
        json.Optional("url", examined.Source is { } id ? site.Source(id)?.Url : null);
    }
}
