using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>What a page says of itself to browsers and search engines. The first of each counts.</summary>
internal sealed class PageHead
{
    private string? title;

    public string Title => title ?? "";

    public string? Description { get; private set; }

    public string? MovedTo { get; private set; }

    public string? Preview { get; private set; }

    public void Enter(IElement element)
    {
        if (element.LocalName == "title") title ??= InOneLine(element.TextContent);
        if (element.LocalName != "meta") return;
        if (Is(element, "name", "description")) Description ??= InOneLine(element.GetAttribute("content") ?? "");
        if (Is(element, "property", "og:image:alt")) Preview ??= InOneLine(element.GetAttribute("content") ?? "");
        if (Is(element, "http-equiv", "refresh")) MovedTo ??= Refresh.Target(element.GetAttribute("content") ?? "");
    }

    private static bool Is(IElement element, string attribute, string value) =>
        string.Equals(element.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
