using ReportGen.Site.Pages;
using ReportGen.Site.Topics;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Tags and series as links to the pages that gather their posts.</summary>
internal static class TopicViews
{
    public static ViewMap Of(Topic topic, Route route, PageScope page) => ViewMap.Of(
        ("title", topic.Name.Text),
        ("href", page.Links.To(route)),
        ("posts", Words.Of(topic.Posts.Length, "post", "posts")));
}
