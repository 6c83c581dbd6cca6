namespace ReportGen.Bench;

/// <summary>The folder <c>content</c> of a report.</summary>
internal static class ContentFolder
{
    /// <summary>Copies it from one report's folder into another's, which may be new.</summary>
    public static void Copy(string report, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(report, "content"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(report, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(file, target, overwrite: true);
        }
    }
}
