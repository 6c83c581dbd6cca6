using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>What is said of a drawing to those who do not see it: its name and its description.</summary>
internal static class DrawingWords
{
    public static string Of(IElement drawing)
    {
        var name = Referred(drawing, "aria-labelledby") ?? drawing.GetAttribute("aria-label") ?? Child(drawing, "title");
        var description = Referred(drawing, "aria-describedby") ?? Child(drawing, "desc");
        return (name, description) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $"{name}{(EndsSentence(name) ? "" : ".")} {description}",
            _ => $"{name}{description}",
        };
    }

    /// <summary>The texts of the elements that an attribute names. They stand within the drawing or anywhere on the page.</summary>
    private static string? Referred(IElement drawing, string attribute)
    {
        if (drawing.GetAttribute(attribute) is not { } ids) return null;
        var texts = ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(id => drawing.Children.FirstOrDefault(child => child.Id == id) ?? drawing.Owner?.GetElementById(id))
            .OfType<IElement>()
            .Select(Words);
        return string.Join(' ', texts) is { Length: > 0 } words ? words : null;
    }

    private static string? Child(IElement drawing, string name) =>
        drawing.Children.FirstOrDefault(child => child.LocalName == name) is { } child ? Words(child) : null;

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool EndsSentence(string name) => name[^1] is '.' or '!' or '?' or '…' or ':' or '”';
}
