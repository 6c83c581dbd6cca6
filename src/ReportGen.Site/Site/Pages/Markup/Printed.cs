using ReportGen.Published;
using ReportGen.Templates;

namespace ReportGen.Site.Pages.Markup;

/// <summary>What of a view can be found again on a page.</summary>
internal static class Printed
{
    /// <summary>Markup of this length stands on a page only because it was printed there.</summary>
    private const int LeastLength = 12;

    /// <summary>The markup in a value and the anchors of its parts, as a page would hold them. Texts are left out: a title stands in many
    /// places.</summary>
    public static IEnumerable<string> Leaves(View? value) => value switch
    {
        Html html when html.Markup.Trim().Length >= LeastLength => [html.Markup.Trim()],
        // Of prose only the markup between its references: what is known of a number or claim is not all printed.
        ViewList list when list.Items.Any(IsProse) => list.Items.Where(IsProse).SelectMany(Leaves),
        ViewList list => list.Items.SelectMany(Leaves),
        ViewMap map => map.Names.SelectMany(name => map.TryFind(name, out var member) ? Member(name, member) : []),
        _ => [],
    };

    private static IEnumerable<string> Member(string name, View? member) =>
        name == "id" && member is ViewText id ? [$" id=\"{HtmlText.Escape(id.Text)}\""] : Leaves(member);

    private static bool IsProse(View item) => item is ViewMap map && map.TryFind("kind", out var kind) && kind is ViewText { Text: "html" };
}
