using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Templates;

/// <summary>Finds files of a report's own theme that nothing uses, most of them misspelt names of built-in files.</summary>
internal static class UnusedFiles
{
    public const string Assets = "templates/assets/";

    /// <summary>Says nothing where no theme lies below: then every file is the theme's own. Assets are looked at where style sheets are
    /// read.</summary>
    public static void Report(SourceTree tree, TemplateSet set, DiagnosticBag bag)
    {
        if (tree.BuiltIn.IsEmpty) return;
        var used = Used(tree, set);
        foreach (var file in tree.Under("templates").Where(file => !tree.BuiltIn.ContainsKey(file.Path)))
        {
            if (file.Path.StartsWith(Assets, StringComparison.Ordinal) || used.Contains(file.Path)) continue;
            bag.Report(
                TemplatesCodes.UnusedFile,
                SourceSpan.File(file.Path),
                $"nothing uses '{file.Path}': the built-in theme has no file of that name, and no template includes it.",
                tree.SuggestBuiltIn(file.Path) ?? "include it in a template, or delete it");
        }
    }

    /// <summary>The built-in names, and what is included from there on, step by step.</summary>
    private static HashSet<string> Used(SourceTree tree, TemplateSet set)
    {
        var used = new HashSet<string>(tree.BuiltIn.Keys, StringComparer.Ordinal);
        var open = new Queue<string>(used);
        while (open.TryDequeue(out var path))
        {
            if (TemplateSet.NameOf(path) is not { } name || set.Find(name) is not { } template) continue;
            foreach (var partial in TemplateReader.Included(template).Select(TemplateSet.PartialPath).Where(used.Add))
                open.Enqueue(partial);
        }

        return used;
    }
}
