namespace ReportGen.Diff.Reports.Wording;

/// <summary>Parts of pages, for people.</summary>
public static class PartWords
{
    public static string Of(PagePart part) => part switch
    {
        PagePart.Title => "title",
        PagePart.Summary => "summary",
        PagePart.KeyFigure => "key figure",
        PagePart.Figure => "figure",
        PagePart.Text => "text",
        PagePart.Listed => "list below the text",
    };

    /// <summary>"title of posts/first/".</summary>
    public static string Of(Place place) =>
        $"{Of(place.Part)} of {(place.Page == "index.html" ? "the " : "")}{ChangeWords.Page(place.Page)}";
}
