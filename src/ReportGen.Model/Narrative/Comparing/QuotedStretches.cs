using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;

namespace ReportGen.Narrative.Comparing;

/// <summary>The stretches of a flat text that stand between quotation marks, by the rules of <see cref="Quotations"/>.</summary>
internal static class QuotedStretches
{
    /// <summary>In order; they do not overlap. One that is never closed reaches to the end.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(FlatText flat)
    {
        if (flat.Marks.Count == 0 && !flat.Text.AsSpan().ContainsAny(Quotations.Signs)) return [];
        var found = new List<(int Start, int End)>();
        var (open, isStraightOpen, begun, nextMark) = (0, false, 0, 0);
        for (var at = 0; at < flat.Text.Length; at++)
        {
            var wasQuoted = open > 0 || isStraightOpen;
            if (nextMark < flat.Marks.Count && flat.Marks[nextMark].At == at)
                open = Math.Max(0, open + Quotations.Change(flat.Marks[nextMark++].Mark));
            else if (flat.Text[at] == '"')
                isStraightOpen = !isStraightOpen;
            else
                open = Math.Max(0, open + Quotations.Change(flat.Text, at));
            var isQuoted = open > 0 || isStraightOpen;
            if (isQuoted && !wasQuoted) begun = at;
            if (wasQuoted && !isQuoted) found.Add((begun, at));
        }

        if (open > 0 || isStraightOpen) found.Add((begun, flat.Text.Length));
        return found;
    }
}
