namespace ReportGen.Bench;

/// <summary>A copy of the repository's report, or of one that was generated from it, with what a reviewer meets: a record that was rated otherwise, one that
/// came out on another day, and another sentence in every tenth generated post. Stale words are left for <c>check --fix</c>.</summary>
public static class ChangedReport
{
    private static readonly string Records = Path.Combine("content", "data", "ws2008.yaml");

    public static void Of(string folder, string copy)
    {
        ContentFolder.Copy(folder, copy);
        Change(Path.Combine(copy, Records), "severity: critical", "severity: important");
        Change(Path.Combine(copy, Records), "released: 2008-04-08", "released: 2008-04-10");
        foreach (var post in Directory.EnumerateFiles(Path.Combine(copy, "content", "posts"), "generated-*0.md"))
            Change(post, "and it goes on for a while", "and it ends soon");
    }

    /// <summary>Changes the first place of a text, which has to be there.</summary>
    private static void Change(string path, string before, string after)
    {
        var text = File.ReadAllText(path);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"'{before}' is not in {path}.");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length)));
    }
}
