using System.Globalization;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Narrative.Links;

/// <summary>A place in a site: what an address means once its percent codes are read. Two that differ only in the case of letters, or in
/// how letters are put together (é as one character or two), are one, as they are on many disks and hosts.</summary>
/// <param name="Text">Without a slash before it: <c>posts/first/</c>, <c>c%20d.svg</c> for a file of that very name; empty for the first
/// page.</param>
public readonly record struct SitePath(string Text)
{
    private const string Index = "index.html";

    /// <summary>The place that an address from the root of the site names; query and fragment say nothing of it.</summary>
    public static SitePath Read(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return new SitePath(Uri.UnescapeDataString(end < 0 ? address : address[..end]).TrimStart('/'));
    }

    /// <summary>The file that answers there.</summary>
    public string File => Text.Length == 0 || Text.EndsWith('/') ? Text + Index : Text;

    /// <summary>As an author writes it in a link: <c>/posts/first/</c>, <c>/c%2520d.svg</c>.</summary>
    public string Address =>
        "/" + Encoded(Text == Index || Text.EndsWith("/" + Index, StringComparison.Ordinal) ? Text[..^Index.Length] : Text);

    /// <summary>What to write instead of a path that is none.</summary>
    public string InsteadOf(string path) => ComposedText.IsOtherSpelling(Text, path)
        ? $"write '/{string.Join('/', Text.Split('/').Select(Uri.EscapeDataString))}': in the name of the file letters are put together of other characters"
        : $"write '{Address}'";

    public bool Equals(SitePath other) =>
        string.Equals(ComposedText.Of(File), ComposedText.Of(other.File), StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ComposedText.Of(File));

    public override string ToString() => Text;

    /// <summary>A path with percent codes for what addresses and Markdown read otherwise; letters of every script stay, since browsers
    /// encode them.</summary>
    public static string Encoded(string path)
    {
        var written = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)
                || (rune.IsAscii && "-._~/!$&'*+,;=:@".Contains((char)rune.Value, StringComparison.Ordinal))
                || IsMark(rune))
                written.Append(rune);
            else written.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return written.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
