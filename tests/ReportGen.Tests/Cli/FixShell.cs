using System.Text;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>The smallest report in a folder, with a pipeline that reads it in earnest and publishes an empty site.</summary>
internal static class FixShell
{
    public const string Post = "content/posts/first.md";

    public const string Head = "---\ntitle: A post\nslug: first\ndate: 2009-02-01\nsummary: What the notes say.\n---\n";

    public static Shell New()
    {
        var shell = new Shell();
        foreach (var file in BaseSite.Files)
        {
            shell.Folder.With(file.Path, "");
            File.WriteAllBytes(shell.Folder.At(file.Path), file.Bytes.ToArray());
        }

        shell.Pipeline = (tree, options) =>
        {
            var model = Pipeline.Read(tree, options);
            return Shell.Built(model.Diagnostics.Any(found => found.IsError) ? null : Shell.SiteOf(), model.Diagnostics) with { Model = model };
        };
        return shell;
    }

    /// <summary>Puts these bytes there; gives the path on disk.</summary>
    public static string Put(this Shell shell, string path, string text)
    {
        shell.Folder.With(path, "");
        File.WriteAllBytes(shell.Folder.At(path), Encoding.UTF8.GetBytes(text));
        return shell.Folder.At(path);
    }

    public static string Get(this Shell shell, string path) => Encoding.UTF8.GetString(File.ReadAllBytes(shell.Folder.At(path)));
}
