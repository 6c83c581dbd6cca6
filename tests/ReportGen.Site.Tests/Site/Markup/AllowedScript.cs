using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace ReportGen.Tests.Site.Markup;

/// <summary>Scripts that the policy of their page allows by their hash; no other one runs.</summary>
internal static class AllowedScript
{
    public static string SourceOf(IElement script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'";

    /// <summary>Whether the script has no type or address of its own, and its page allows exactly its text.</summary>
    public static bool Is(IElement element) => element.Attributes.Length == 0
        && element.Owner?.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")?.Contains(SourceOf(element), StringComparison.Ordinal) == true;
}
