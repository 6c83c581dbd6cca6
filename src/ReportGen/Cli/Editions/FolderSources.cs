using ReportGen.Cli.Disk;

namespace ReportGen.Cli.Editions;

/// <summary>Finds the sources from which a site on disk may have been built.</summary>
internal sealed class FolderSources(RunOptions options, Surroundings surroundings)
{
    private const string Content = "content";

    /// <summary>Those that the options name, where the site is the one that they name; then those beside the site or beside the link to
    /// it, and those in it.</summary>
    public IEnumerable<SourceSide> Of(BuiltSide site) => Named(site)
        .Concat(In(Path.GetDirectoryName(site.Folder) ?? site.Folder, Outside(Plain(site.Name)), site))
        .Concat(In(Path.Combine(surroundings.CurrentFolder, Outside(Plain(site.Name))), Outside(Plain(site.Name)), site))
        .Concat(In(site.Folder, site.Name, site))
        .DistinctBy(side => side.Report.Content, StringComparer.Ordinal);

    /// <summary>The sources of a report whose content folder is known.</summary>
    /// <param name="name">Of the side.</param>
    /// <param name="shown">The content folder as findings show it.</param>
    public SourceSide Sources(string name, string content, string shown)
    {
        var own = options with { Content = shown, Templates = null };
        var real = ReportFolders.Real(content);
        var templates = ReportFolders.Real(Path.Combine(Path.GetDirectoryName(real) ?? real, "templates"));
        var isThemed = Directory.Exists(templates);
        if (isThemed) own = own with { Templates = TemplatesBeside(shown) };
        return new SourceSide(name, own, new ReportFolders(real, isThemed ? templates : null, ""));
    }

    private IEnumerable<SourceSide> Named(BuiltSide site)
    {
        if (ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, options.Output)) != site.Folder) return [];
        if (ReportFolders.FindSources(options, surroundings.CurrentFolder, new()) is not { } folders) return [];
        if (!IsContent(folders.Content)) return [];
        var own = options with { Templates = folders.Templates is null ? null : options.Templates ?? TemplatesBeside(options.Content) };
        return [new SourceSide(site.Name, own, folders)];
    }

    private IEnumerable<SourceSide> In(string folder, string shown, BuiltSide site)
    {
        var content = Path.Combine(folder, Content);
        return IsContent(content) && ReportFolders.Real(content) != site.Folder
            ? [Sources(site.Name, content, FolderKinds.Inside(shown, Content))]
            : [];
    }

    private static string TemplatesBeside(string content) => FolderKinds.Inside(Path.GetDirectoryName(Plain(content)) ?? "", "templates");

    /// <summary>Content that lost its settings is content still; a folder of that name in a place of many sites is none.</summary>
    private static bool IsContent(string folder) => Directory.Exists(folder)
        && (FolderKinds.Of(folder) is FolderKind.Content or FolderKind.Unreadable
            || FolderKinds.InnerFolders(folder).Any(inner => inner is "data" or "posts"));

    /// <summary>The folder around one, as it is typed.</summary>
    private static string Outside(string name) =>
        Path.GetFileName(name) is "." or ".." ? $"{name}/.." : Path.GetDirectoryName(name) ?? name;

    private static string Plain(string name) => name.TrimEnd('/', '\\');
}
