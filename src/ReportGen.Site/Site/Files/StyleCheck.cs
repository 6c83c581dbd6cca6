using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Looks whether what style sheets name is there: a browser says nothing of a missing file, of one that the page's policy blocks,
/// or of a property that nobody sets.</summary>
internal sealed class StyleCheck
{
    private const string Assets = "templates/assets/";
    private const string Static = "content/static/";

    private readonly SourceTree tree;
    private readonly HashSet<string> published;
    private readonly HashSet<string> properties;
    private readonly DiagnosticBag bag;

    /// <param name="sheets">The texts of all sheets.</param>
    /// <param name="themeCss">What stands before them: colours and fonts.</param>
    /// <param name="published">Paths of the theme's files that are part of the site.</param>
    public StyleCheck(SourceTree tree, IEnumerable<SourceText> sheets, string themeCss, IEnumerable<string> published, DiagnosticBag bag)
    {
        (this.tree, this.bag) = (tree, bag);
        this.published = published.ToHashSet(StringComparer.Ordinal);
        properties =
            sheets.Select(sheet => sheet.Text)
                .Append(themeCss)
                .SelectMany(sheet => StyleNames.Of(sheet).SetProperties)
                .ToHashSet(StringComparer.Ordinal);
    }

    public void Check(SourceText sheet)
    {
        var names = StyleNames.Of(sheet.Text);
        foreach (var import in names.Imports)
        {
            bag.Report(
                SiteCodes.StyleImport,
                sheet.Span(import.Start, import.Length),
                "browsers pass over '@import' here: the theme's colours and fonts stand before it, and nothing is loaded from elsewhere.",
                "write the rules of that sheet into templates/assets/site.css");
        }

        foreach (var worklet in names.Painted)
            bag.Report(
                SiteCodes.StyleScript,
                sheet.Span(worklet.Start, worklet.Length),
                "'paint(…)' is drawn by a script, and the policy of every page lets none run.",
                "draw it as a file, and name that with url(…)");
        foreach (var file in names.Files)
            if (Problem(file.Text, sheet.Path) is var (code, why, remedy))
                bag.Report(code, sheet.Span(file.Start, file.Length), $"'{file.Text}' {why}.", remedy);
        foreach (var used in names.UsedProperties.DistinctBy(used => used.Text).Where(used => !properties.Contains(used.Text)))
        {
            bag.Report(
                SiteCodes.UnknownProperty,
                sheet.Span(used.Start, used.Length),
                $"no palette and no style sheet sets '{used.Text}'.",
                Nearest.Suggest(used.Text, properties) ?? $"set it, or write what to take without it: var({used.Text}, …)");
        }
    }

    /// <summary>Why nothing is loaded from an address; null where something is.</summary>
    private (DiagnosticCode Code, string Why, string Remedy)? Problem(string address, string sheet)
    {
        if (address.Length == 0 || address[0] == '#') return null;
        if (address.StartsWith(
            "data:",
            StringComparison.OrdinalIgnoreCase) && !address.StartsWith("data:font", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("data:application", StringComparison.OrdinalIgnoreCase)) return null;
        if (address.StartsWith("//", StringComparison.Ordinal) || HasScheme(address))
            return (
                SiteCodes.ForeignStyleFile,
                "would be loaded from elsewhere, which the policy of every page forbids",
                "put the file into templates/assets and name it from the folder of this sheet");
        if (address[0] == '/')
            return (
                SiteCodes.MissingStyleFile,
                "begins at the top of the host, and the report may stand below it",
                "name the file from the folder of this sheet");
        var path = StyleAddress.Resolve(sheet, address);
        if (path is not null && published.Contains(path)) return null;
        if (path is not null
            && path.StartsWith("templates/", StringComparison.Ordinal)
            && !path.StartsWith(Assets, StringComparison.Ordinal)
            && tree.Find(Static + path["templates/".Length..]) is not null)
            return null;
        var folder = sheet[..(sheet.LastIndexOf('/') + 1)];
        var near = published.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file[folder.Length..]);
        return (
            SiteCodes.MissingStyleFile,
            "is no file of the site",
            Nearest.Suggest(address, near) ?? $"put the file into {folder.TrimEnd('/')}, or delete the rule");
    }

    /// <summary>Whether it begins as <c>https:</c> does.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':');
        return colon > 0
            && char.IsAsciiLetter(address[0])
            && address[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '.' or '-');
    }
}
