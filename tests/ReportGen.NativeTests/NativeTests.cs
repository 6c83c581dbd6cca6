using System.Collections.Immutable;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>The native program gives the same bytes, words and exit codes as the same code under the runtime.</summary>
public class NativeTests
{
    public static TheoryData<string> Cases => [.. CaseFolder.All.Select(folder => folder.Name)];

    public static TheoryData<string> Commands =>
    [
        "build", "build --format json --verbose", "build --format sarif --drafts", "build --strict --base-url https://other.example/a/",
        "check", "check --format github", "check --fix --dry-run", "--version", "--help", "build --help", "serve --help", "serve --port 70000", "diff --help", "bild", "build --no",
        "list metrics", "list measures --format json", "list codes", "explain alpha-full.patches", "explain claim:full-more",
        "init new-report", "init new-report --minimal", "init .", "new metric growth", "new post more --date 2009-02-21", "new pots x", "schema", "schema charts",
        "schema --output schemas", "theme", "theme templates/post.html", "theme --output own", "snapshot pages", "diff site site", "diff site content --format json", "diff site content --format html", "diff site content --format markdown",
    ];

    [NativeTheory]
    [MemberData(nameof(Cases))]
    public void A_case_builds_as_under_the_runtime(string name)
    {
        var folder = CaseFolder.All.Single(other => other.Name == name);
        using var native = new TestFolder().Write(folder.Over(BaseSite.Files));
        using var managed = new TestFolder().Write(folder.Over(BaseSite.Files));

        Same(native, managed, "build", "--format", "json");
    }

    /// <summary>Each on a site that was built before.</summary>
    [NativeTheory]
    [MemberData(nameof(Commands))]
    public void A_command_answers_as_under_the_runtime(string command)
    {
        using var native = new TestFolder().Write(BaseSite.Files);
        using var managed = new TestFolder().Write(BaseSite.Files);
        Same(native, managed, "build");

        Same(native, managed, command.Split(' '));
    }

    [NativeFact]
    public void The_shipped_report_is_built_as_it_is_committed()
    {
        using var folder = new TestFolder();
        foreach (var part in new[] { "content", "templates" })
            folder.Write(NativeTool.Bytes(RepositoryRoot.Combine(part)).Select(file => new SourceFile($"{part}/{file.Key}", file.Value)));
        var told = NativeTool.Run(folder.Path, "build");
        Assert.Equal((0, ""), (told.Exit, told.Error));
        SameFiles(NativeTool.Bytes(RepositoryRoot.Combine("site")), NativeTool.Bytes(folder.At("site")));
    }

    private static void Same(TestFolder native, TestFolder managed, params string[] arguments)
    {
        Assert.Equal(NativeTool.RunManaged(managed.Path, arguments), NativeTool.Run(native.Path, arguments));
        SameFiles(NativeTool.Bytes(managed.Path), NativeTool.Bytes(native.Path));
    }

    private static void SameFiles(ImmutableSortedDictionary<string, byte[]> expected, ImmutableSortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.Empty(expected.Where(file => !file.Value.AsSpan().SequenceEqual(actual[file.Key])).Select(file => file.Key));
    }
}
