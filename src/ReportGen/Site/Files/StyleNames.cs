using System.Text.RegularExpressions;

namespace ReportGen.Site.Files;

/// <summary>What a style sheet names: files in <c>url(…)</c>, other sheets in <c>@import</c>, custom properties. Comments and texts are passed over.</summary>
/// <remarks>Every alternative of a pattern takes what it begins, also where it is not closed: no sheet is read twice over.</remarks>
internal static partial class StyleNames
{
    /// <summary>The addresses in <c>url(…)</c>, with their places, as written.</summary>
    public static IEnumerable<Group> Files(string css) => Pieces().Matches(css).Select(match => match.Groups["file"]).Where(file => file.Success);

    /// <summary>Where <c>@import</c> stands.</summary>
    public static IEnumerable<Group> Imports(string css) => Pieces().Matches(css).Select(match => match.Groups["import"]).Where(import => import.Success);

    /// <summary>The sheet with other addresses in its <c>url(…)</c>.</summary>
    /// <param name="renamed">The new address of a file; null for one that stays as it is written.</param>
    public static string Renamed(string css, Func<string, string?> renamed) => Pieces().Replace(
        css,
        match => match.Groups["file"] is { Success: true, Value: var file } && renamed(file) is { } address ? $"url(\"{address}\")" : match.Value);

    /// <summary>Names of the custom properties that are set: <c>--accent: …</c>, <c>@property --accent</c>.</summary>
    public static IEnumerable<string> SetProperties(string css) => SetProperty().Matches(Plain(css)).Select(match => match.Groups["name"].Value);

    /// <summary>Custom properties that are used without anything to take in their place: <c>var(--accent)</c>.</summary>
    public static IEnumerable<Group> UsedProperties(string css) => UsedProperty().Matches(Plain(css)).Select(match => match.Groups["name"]);

    /// <summary>The sheet with blanks for comments, texts and addresses.</summary>
    private static string Plain(string css) => Pieces().Replace(css, match => new string(' ', match.Length));

    [GeneratedRegex("/\\*.*?(?:\\*/|\\z)|(?<import>@import)\\b|\\burl\\(\\s*(?:\"(?<file>[^\"\\n]*)\"?|'(?<file>[^'\\n]*)'?|(?<file>[^\"'()\\s]*))\\s*\\)?|\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\\\\\n]|\\\\.)*'?", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex("(?:(?<![\\w-])(?<name>--[\\w-]+)\\s*:|@property\\s+(?<name>--[\\w-]+))", RegexOptions.CultureInvariant)]
    private static partial Regex SetProperty();

    [GeneratedRegex("(?<![\\w-])var\\(\\s*(?<name>--[\\w-]+)\\s*\\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsedProperty();
}
