using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Looks whether what style sheets name is there: a browser says nothing of a missing file, of one that the page's policy blocks, or of a property that nobody sets.</summary>
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
        properties = sheets.Select(sheet => sheet.Text).Append(themeCss).SelectMany(StyleNames.SetProperties).ToHashSet(StringComparer.Ordinal);
    }

    public void Check(SourceText sheet)
    {
        foreach (var import in StyleNames.Imports(sheet.Text))
        {
            bag.Report(
                SiteCodes.StyleImport,
                sheet.Span(import.Index, import.Length),
                "browsers pass over '@import' here: the theme's colours and fonts stand before it, and nothing is loaded from elsewhere.",
                "write the rules of that sheet into templates/assets/site.css");
        }

        // What @import names is told of with it.
        var imports = StyleNames.Imports(sheet.Text).Select(import => import.Index + import.Length).ToHashSet();
        foreach (var file in StyleNames.Files(sheet.Text).Where(file => !IsBehind(imports, sheet.Text, file.Index)))
            if (Problem(file.Value, sheet.Path) is var (code, why, remedy)) bag.Report(code, sheet.Span(file.Index, file.Length), $"'{file.Value}' {why}.", remedy);
        foreach (var used in StyleNames.UsedProperties(sheet.Text).DistinctBy(used => used.Value).Where(used => !properties.Contains(used.Value)))
        {
            bag.Report(
                SiteCodes.UnknownProperty,
                sheet.Span(used.Index, used.Length),
                $"no palette and no style sheet sets '{used.Value}'.",
                Nearest.Suggest(used.Value, properties) ?? $"set it, or write what to take without it: var({used.Value}, …)");
        }
    }

    private static bool IsBehind(HashSet<int> imports, string css, int at)
    {
        var start = css.LastIndexOf("url", at, StringComparison.OrdinalIgnoreCase);
        while (start > 0 && char.IsWhiteSpace(css[start - 1])) start--;
        return imports.Contains(start);
    }

    /// <summary>Why nothing is loaded from an address; null where something is.</summary>
    private (DiagnosticCode Code, string Why, string Remedy)? Problem(string address, string sheet)
    {
        if (address.Length == 0 || address[0] == '#') return null;
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("data:font", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("data:application", StringComparison.OrdinalIgnoreCase)) return null;
        if (address.StartsWith("//", StringComparison.Ordinal) || HasScheme(address))
            return (SiteCodes.ForeignStyleFile, "would be loaded from elsewhere, which the policy of every page forbids", "put the file into templates/assets and name it from the folder of this sheet");
        if (address[0] == '/')
            return (SiteCodes.MissingStyleFile, "begins at the top of the host, and the report may stand below it", "name the file from the folder of this sheet");
        var path = Resolve(sheet[..(sheet.LastIndexOf('/') + 1)], Uri.UnescapeDataString(address.Split('?', '#')[0]));
        if (path is not null && published.Contains(path)) return null;
        if (path is not null && path.StartsWith("templates/", StringComparison.Ordinal) && !path.StartsWith(Assets, StringComparison.Ordinal) && tree.Find(Static + path["templates/".Length..]) is not null) return null;
        var folder = sheet[..(sheet.LastIndexOf('/') + 1)];
        var near = published.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file[folder.Length..]);
        return (SiteCodes.MissingStyleFile, "is no file of the site", Nearest.Suggest(address, near) ?? $"put the file into {folder.TrimEnd('/')}, or delete the rule");
    }

    /// <summary>Whether it begins as <c>https:</c> does.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(address[0]) && address[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '.' or '-');
    }

    /// <summary>The path that an address means, seen from a folder; null above the top of the sources.</summary>
    private static string? Resolve(string folder, string address)
    {
        var steps = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in address.Split('/'))
        {
            if (step is "." or "") continue;
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else return null;
        }

        return string.Join('/', steps);
    }
}
