namespace ReportGen.BrowserTests.Support;

/// <summary>What was found on pages, told as a whole: a collection assertion of xunit shows only its beginning.</summary>
internal static class Findings
{
    private const int MostShown = 100;

    public static void AssertNone(IReadOnlyCollection<string> found)
    {
        if (found.Count == 0) return;
        var shown = string.Join('\n', found.Take(MostShown));
        Assert.Fail($"{found.Count} found:\n{shown}{(found.Count > MostShown ? "\nand more" : "")}");
    }
}
