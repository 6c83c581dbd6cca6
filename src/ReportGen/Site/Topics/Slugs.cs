using System.Text;

namespace ReportGen.Site.Topics;

/// <summary>Names as they stand in addresses.</summary>
internal static class Slugs
{
    /// <summary>Letters and digits in lower case, everything between them as one hyphen; empty for a name without letters and digits. "Service packs" gives <c>service-packs</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character)) slug.Append(char.ToLowerInvariant(character));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
