namespace ReportGen.Site.Files;

/// <summary>An address in a style sheet as the file that it means.</summary>
internal static class StyleAddress
{
    /// <summary>The path among the sources, seen from a sheet's folder; null above the top of the sources. What stands behind <c>?</c> or
    /// <c>#</c> names no file.</summary>
    public static string? Resolve(string sheet, string address)
    {
        var steps = sheet[..Math.Max(0, sheet.LastIndexOf('/'))].Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in Uri.UnescapeDataString(address[..^Rest(address).Length]).Split('/'))
        {
            if (step is "." or "") continue;
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else return null;
        }

        return string.Join('/', steps);
    }

    /// <summary>What stands behind the path: <c>#top</c> of <c>ground.svg#top</c>.</summary>
    public static string Rest(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var at ? address[at..] : "";
}
