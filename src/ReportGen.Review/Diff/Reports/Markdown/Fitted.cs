using System.Text;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Lists inside of an item: as much as fits, and the rest by count.</summary>
internal static class Fitted
{
    /// <summary>The things in words with <paramref name="between"/> between them, within so many bytes; of the others it says how many they
    /// are.</summary>
    /// <param name="more">Such as <c>and 12 more places</c>; it comes on top of the bytes.</param>
    public static string Join<T>(IReadOnlyList<T> things, Func<T, string> words, string between, int mostBytes, Func<int, string> more)
    {
        var text = new StringBuilder();
        var bytes = 0;
        for (var at = 0; at < things.Count; at++)
        {
            var item = words(things[at]);
            bytes += Encoding.UTF8.GetByteCount(item) + between.Length;
            if (at > 0) text.Append(between);
            if (bytes > mostBytes) return text.Append(more(things.Count - at)).ToString();
            text.Append(item);
        }

        return text.ToString();
    }
}
