using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>What the elements of HTML are for a reader, as browsers show them without a style sheet (HTML Living Standard, section
/// 15.3).</summary>
internal static class ElementKinds
{
    // Elements that can hold nothing are not among them: in a broken page the parser may put words into one.
    private static readonly FrozenSet<string> NeverShown = Names(
        "audio canvas datalist frameset iframe noembed noframes noscript object rp script style svg template title video");

    // How the pages name figures: by what they show.
    private static readonly string[] Figures = ["figure-", "table-"];

    private static readonly FrozenSet<string> OnLinesOfTheirOwn = Names(
        "address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp");

    /// <summary>Whether nothing inside is read: code, and what stands in for something that is not text.</summary>
    public static bool IsNeverShown(IElement element) =>
        NeverShown.Contains(element.LocalName) || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    /// <summary>Whether words before, in and after it stand on different lines.</summary>
    public static bool HasLinesOfItsOwn(IElement element) => OnLinesOfTheirOwn.Contains(element.LocalName);

    /// <summary>Whether a page hides it from those who see it or from those who hear it.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for what is no picture.</summary>
    public static string? PictureWords(IElement element)
    {
        if (element.LocalName == "img") return element.GetAttribute("alt") ?? element.GetAttribute("aria-label") ?? "";
        if (IsDrawing(element)) return DrawingWords.Of(element);
        return null;
    }

    /// <summary>What stands above the text of every page: whose it is, where to go.</summary>
    public static bool IsHead(IElement element) => element.LocalName == "header" && element.ParentElement?.LocalName == "body";

    /// <summary>What stands below the text of every page: who made it, where else to go.</summary>
    public static bool IsFoot(IElement element) => element.LocalName == "footer" && element.ParentElement?.LocalName == "body";

    /// <summary>Whether it is one picture for those who do not see it, whatever is inside.</summary>
    public static bool IsDrawing(IElement element) => element.LocalName != "img" && element.GetAttribute("role") == "img";

    /// <summary>Whether a heading inside of it is about nothing outside of it.</summary>
    public static bool HoldsItsHeadings(IElement element) =>
        element.LocalName is "article" or "aside" or "details" or "dialog" or "li" or "main" or "nav" or "section" or "td";

    /// <summary>1 to 6; 0 for what is no heading.</summary>
    public static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    /// <summary>The id of the chart or table that a figure shows; null for what is none.</summary>
    public static string? FigureOf(IElement element) => element is { LocalName: "figure", Id: { } id }
        ? Figures.Where(begins => id.StartsWith(begins, StringComparison.Ordinal)).Select(begins => id[begins.Length..]).FirstOrDefault()
        : null;

    /// <summary>Null for what does not decide what its words are.</summary>
    public static BlockKind? KindOf(IElement element) => element.LocalName switch
    {
        "li" => BlockKind.ListItem,
        "dt" => BlockKind.Term,
        "dd" => BlockKind.Description,
        "blockquote" => BlockKind.Quotation,
        "pre" or "listing" or "plaintext" or "xmp" => BlockKind.Code,
        "summary" => BlockKind.Summary,
        "figcaption" or "caption" => BlockKind.Caption,
        _ => null,
    };

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
