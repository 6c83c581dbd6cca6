using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Words of two editions in one paragraph. What is new is underlined, what is gone is struck out, and both are
/// announced.</summary>
internal static class WordParts
{
    private const int MostUnchanged = 700;
    private const int Context = 250;

    public static void Write(Markup page, ImmutableArray<WordRun> words)
    {
        foreach (var run in words)
        {
            switch (run.Side)
            {
                case WordSide.Before: page.Line("del", run.Text); break;
                case WordSide.After: page.Line("ins", run.Text); break;
                default: Unchanged(page, run.Text); break;
            }
        }
    }

    // Words that are the same are there to find one's way; much of them hides what differs.
    private static void Unchanged(Markup page, string text)
    {
        if (text.Length <= MostUnchanged)
        {
            page.Text(text);
            return;
        }

        var (first, last) = (Wording.Shown.First(text, Context), Wording.Shown.Last(text, Context));
        page.Text(first);
        page.Line("span", $" [… {Words.Of(text.Length - first.Length - last.Length)} characters that are the same …] ", ("class", "quiet"));
        page.Text(last);
    }
}
