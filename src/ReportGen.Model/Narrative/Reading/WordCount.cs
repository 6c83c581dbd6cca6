using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;
using ReportGen.Prose;

namespace ReportGen.Narrative.Reading;

/// <summary>Counts the words that a reader sees: also captions, but not what only stands in for an image.</summary>
internal static class WordCount
{
    public static int Of(ContainerInline inlines, FlatText flat, WrittenProse prose)
    {
        var count = Of(flat.Text);
        foreach (var image in inlines.Descendants<LinkInline>().Where(link => Binding.Of(link) is ImageBinding))
        {
            count -= Of(FlatText.Of(image, prose).Text);
            if (PictureFigure.IsOf(image)) count += Of(image.Title ?? "");
        }

        return count;
    }

    /// <summary>What stands between blanks and holds a letter or digit.</summary>
    private static int Of(string text)
    {
        var (count, isCounted) = (0, false);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(character)) (count, isCounted) = (count + 1, true);
        }

        return count;
    }
}
