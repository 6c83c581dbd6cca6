namespace ReportGen.Tests.Proof.PullRequests;

/// <summary>The texts of a report while they are edited.</summary>
internal sealed class EditedFiles(Dictionary<string, string> texts)
{
    /// <summary>Replaces the first place where a text stands; one that does not stand there is a mistake of the case.</summary>
    public EditedFiles Replace(string path, string old, string now) => Change(path, text =>
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold: {old}");
        return text[..at] + now + text[(at + old.Length)..];
    });

    /// <summary>The same behind another text.</summary>
    public EditedFiles ReplaceBehind(string path, string mark, string old, string now) => Change(path, text =>
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold: {mark}");
        var place = text.IndexOf(old, at, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{path} does not hold behind {mark}: {old}");
        return text[..place] + now + text[(place + old.Length)..];
    });

    /// <summary>Replaces a text wherever the content holds it.</summary>
    public EditedFiles ReplaceAll(string old, string now)
    {
        foreach (var path in texts.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)).ToList())
            texts[path] = texts[path].Replace(old, now, StringComparison.Ordinal);
        return this;
    }

    public EditedFiles Change(string path, Func<string, string> change)
    {
        texts[path] = change(texts[path]);
        return this;
    }

    public void Add(string path, string text) => texts.Add(path, text);
}
