using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>What serving adds to a page, found by its form alone.</summary>
internal static partial class ServedScript
{
    /// <summary>The page as it was built: the script and its two entries in the policy taken out.</summary>
    public static byte[] Without(byte[] served)
    {
        var html = Encoding.Latin1.GetString(served);
        var script = Script().Match(html);
        Assert.True(script.Success);
        var hash = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.Latin1.GetBytes(script.Groups["text"].Value)))}";
        var policy = Policy().Match(html).Value;
        Assert.Contains($"'{hash}'", WebUtility.HtmlDecode(policy), StringComparison.Ordinal);
        var built = policy
            .Replace("connect-src &#39;self&#39;; ", "", StringComparison.Ordinal)
            .Replace(" &#39;self&#39;", "", StringComparison.Ordinal)
            .Replace($"script-src &#39;{hash}&#39;; ", "", StringComparison.Ordinal)
            .Replace($" &#39;{hash}&#39;", "", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(html.Remove(script.Index, script.Length).Replace(policy, built, StringComparison.Ordinal));
    }

    /// <summary>The mark of the site that a page carries.</summary>
    public static string MarkIn(string html) => Script().Match(html).Groups["mark"].Value;

    [GeneratedRegex("<script data-site=\"(?<mark>[^\"]*)\" data-events=\"[^\"]*\">(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();
}
