using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Serve.Page;

/// <summary>The script that every served page gets, and the style of what it shows.</summary>
internal static class CarriedScript
{
    /// <summary>The style sheet of what the script shows.</summary>
    public static string Style { get; } = Carried("overlay.css");

    /// <summary>The script. Its style is a text in it: a page's policy lets scripts make style sheets, and loads none.</summary>
    public static string Text { get; } =
        Carried("reload.js").Replace("overlay.css", JavaScriptEncoder.Default.Encode(Style), StringComparison.Ordinal);

    /// <summary>A page with findings where there is no site yet, with places for what changes.</summary>
    public static string FindingsPage { get; } = Carried("findings.html");

    /// <summary>What stands in a policy for a script or a style that is written into a page: the hash of its text (CSP Level 3).</summary>
    public static string SourceOf(string text) =>
        $"&#39;sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}&#39;";

    private static string Carried(string name) => CarriedFile.Text(typeof(CarriedScript).Assembly, $"serve/{name}");
}
