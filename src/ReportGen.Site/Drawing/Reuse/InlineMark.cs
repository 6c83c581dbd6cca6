using System.Text;

namespace ReportGen.Drawing.Reuse;

/// <summary>What an inline SVG carries so that a later build finds it again in the page: its key, its sheet, and a sum over the rest of it,
/// by which a drawing that a template has changed is known as none of ours.</summary>
internal static class InlineMark
{
    private const string Opening = "<svg data-drawing=\"";
    private const string Element = "<svg";
    private static readonly byte[] Start = Encoding.UTF8.GetBytes(Opening);
    private static readonly byte[] End = Encoding.UTF8.GetBytes("</svg>\n");

    /// <param name="svg">A whole SVG, ended by a line break.</param>
    public static string Put(string svg, string key, string sheet)
    {
        var rest = svg[Element.Length..];
        return $"{Opening}{key}-{sheet}-{DrawingKey.Short(Encoding.UTF8.GetBytes(rest))}\"{rest}";
    }

    public static bool IsIn(ReadOnlySpan<byte> page) => page.IndexOf(Start) >= 0;

    /// <summary>The whole drawings of a page, each with its key and sheet.</summary>
    public static IEnumerable<(string Key, string Sheet, string Svg)> Find(ReadOnlyMemory<byte> page)
    {
        for (var at = Next(page, 0); at >= 0; at = Next(page, at + Start.Length))
        {
            var length = page.Span[at..].IndexOf(End);
            if (length < 0) yield break;
            var svg = Encoding.UTF8.GetString(page.Span.Slice(at, length + End.Length));
            if (svg.IndexOf(
                '"',
                Opening.Length) is var close && close > 0 && svg[Opening.Length..close].Split('-') is [var key, var sheet, _] &&
                Put(Element + svg[(close + 1)..], key, sheet) == svg) yield return (key, sheet, svg);
        }
    }

    private static int Next(ReadOnlyMemory<byte> page, int from)
    {
        var found = page.Span[from..].IndexOf(Start);
        return found < 0 ? found : from + found;
    }
}
