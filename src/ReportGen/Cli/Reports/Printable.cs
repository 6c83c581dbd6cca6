using System.Globalization;
using System.Text;

namespace ReportGen.Cli.Reports;

/// <summary>Text made safe for a terminal or log: what an author's file says must not move the cursor, hide itself or break the
/// line.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        text.EnumerateRunes().Any(IsUnsafe) ? string.Concat(text.EnumerateRunes().Select(Of)) : text;

    /// <summary>The character, or the replacement character for one that is not to be printed.</summary>
    public static string Of(Rune rune) => IsUnsafe(rune) ? "\uFFFD" : rune.ToString();

    // Format characters (bidirectional overrides among them) can make a line read as another.
    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
