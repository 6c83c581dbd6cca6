using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Support;

/// <summary>A script of these tests that looks at a page: a file with one function, beside the test that uses it.</summary>
internal static class PageScript
{
    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(["tests", "ReportGen.BrowserTests", .. path.Split('/')]));
}
