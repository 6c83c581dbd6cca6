using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>A table that holds data, and how many columns it has.</summary>
/// <param name="Columns">The largest number of cells in a row. What spans more is as wide as this.</param>
internal readonly record struct TableShape(int Columns)
{
    /// <summary>Null for a table that only arranges a page: it holds headings or other tables, or says that it means nothing.</summary>
    public static TableShape? Of(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none") return null;
        var columns = 0;
        var open = new Stack<(IElement Element, int Next)>();
        open.Push((table, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Element.ChildNodes.Length) continue;
            open.Push((place.Element, place.Next + 1));
            if (place.Element.ChildNodes[place.Next] is not IElement inner) continue;
            if (inner.LocalName == "table" || ElementKinds.HeadingLevel(inner) > 0) return null;
            if (inner.LocalName == "tr") columns = Math.Max(columns, inner.ChildElementCount);
            open.Push((inner, 0));
        }

        return new TableShape(columns);
    }
}
