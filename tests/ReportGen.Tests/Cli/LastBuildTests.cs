using System.Security.Cryptography;
using ReportGen.Cli.Last;
using ReportGen.Diagnostics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>A build in which nothing has changed tells what the last one told and makes nothing; whatever has changed is made.</summary>
public sealed class LastBuildTests : IDisposable
{
    private static readonly DateTime Then = new(2009, 8, 17, 0, 0, 0, DateTimeKind.Utc);

    private readonly Shell shell = new() { Tool = "this one" };

    public LastBuildTests() => shell.Folder.With("content/static/index.html", "one").With("content/static/a/b.css", "two");

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Where_nothing_has_changed_nothing_is_made(string command)
    {
        shell.Run("build");
        Assert.Equal(0, shell.Run(command));
        Assert.Equal(1, shell.Builds);
        Assert.StartsWith("site: 3 files, ", shell.Output, StringComparison.Ordinal);
        Assert.Equal("*\n", File.ReadAllText(shell.Folder.At(".reportgen/.gitignore")));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void What_was_found_is_told_again_to_the_last_character(string format)
    {
        var place = new SourceSpan("content/static/a/b.css", 1, 2, 1, 3);
        shell.Findings.Add(new Diagnostic(CodeWithFix, place, "So it is.", "write 'x'", [new RelatedPlace(place, "and here")]) { Fix = new TextFix(place, "x") });
        shell.Findings.Add(Diagnostic.AndOthers(CodeWithFix, "content/static/a/b.css", 7));
        shell.Findings.Add(new Diagnostic(CodeWithFix, null, "Nowhere.", null, []));
        shell.Run("build");
        shell.Run("build", "--format", format, "--verbose");
        Assert.Equal(1, shell.Builds);
        var again = shell.Output;
        Directory.Delete(shell.Folder.At(".reportgen"), recursive: true);

        shell.Run("build", "--format", format, "--verbose");
        Assert.Equal(2, shell.Builds);
        Assert.Equal(shell.Output, again);
        Assert.Contains("So it is.", again, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_that_were_let_pass_stop_a_strict_build()
    {
        shell.Findings.Add(new Diagnostic(CodeWithFix, null, "So it is.", null, []));
        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(1, shell.Run("build", "--strict"));
        Assert.Equal(1, shell.Builds);
    }

    public static TheoryData<string, string, bool> Changes => new()
    {
        { "a byte of a source, its size and time kept", "content/static/index.html", true },
        { "a file more", "content/static/more.txt", true },
        { "a file of the site", "site/index.html", true },
        { "a file of the site more in depth", "site/a/b.css", true },
        { "the manifest", "site/manifest.json", false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_has_changed_is_made(string what, string path, bool isWhole)
    {
        shell.Run("build");
        var place = shell.Folder.At(path);
        shell.Folder.With(path, File.Exists(place) ? new string(File.ReadAllText(place).Reverse().ToArray()) : what);
        File.SetLastWriteTimeUtc(place, Then);

        Assert.Equal(isWhole ? 0 : 2, shell.Run("build"));
        Assert.Equal(isWhole ? 2 : 1, shell.Builds);
    }

    [Fact]
    public void A_source_that_is_gone_or_has_another_name_is_a_change()
    {
        shell.Run("build");
        File.Move(shell.Folder.At("content/static/index.html"), shell.Folder.At("content/static/index2.html"));
        shell.Run("build");
        File.Delete(shell.Folder.At("content/static/index2.html"));
        shell.Run("build");
        Assert.Equal(3, shell.Builds);
        Assert.False(File.Exists(shell.Folder.At("site/index2.html")));
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--future")]
    [InlineData("--base-url", "https://footprint.example/")]
    public void Another_question_gets_an_answer_of_its_own(params string[] options)
    {
        shell.Run("build");
        shell.Run(["build", .. options]);
        Assert.Equal(2, shell.Builds);
    }

    [Fact]
    public void What_another_tool_made_is_made_again_and_nothing_of_it_used()
    {
        shell.Folder.With("content/static/charts/a.svg", "<svg/>");
        shell.Run("build");
        shell.Tool = "another one";
        shell.Run("build");
        Assert.Equal(2, shell.Builds);
        Assert.Empty(shell.LastOptions!.EarlierFiles);
    }

    [Fact]
    public void Without_an_identity_nothing_is_kept_and_nothing_believed()
    {
        shell.Run("build");
        shell.Tool = null;
        shell.Run("build");
        Assert.Equal(2, shell.Builds);
        Directory.Delete(shell.Folder.At(".reportgen"), recursive: true);
        shell.Run("build");
        Assert.False(Directory.Exists(shell.Folder.At(".reportgen")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("cut")]
    [InlineData("edited")]
    [InlineData("null")]
    public void A_record_that_is_not_whole_is_none(string how)
    {
        shell.Findings.Add(new Diagnostic(CodeWithFix, null, "So it is.", null, []));
        shell.Run("build");
        var record = shell.Folder.At(".reportgen/last");
        var text = File.ReadAllText(record);
        File.WriteAllText(record, how switch
        {
            "cut" => text[..^10],
            "edited" => text.Replace("So it is.", "So it was", StringComparison.Ordinal),
            "null" => $"{Convert.ToHexStringLower(SHA256.HashData("null"u8))}\nnull",
            _ => how,
        });

        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(2, shell.Builds);
        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(2, shell.Builds);
    }

    [UnixFact]
    public void What_stands_in_the_way_of_the_record_is_left_as_it_is()
    {
        using var elsewhere = new TestFolder();
        Directory.CreateSymbolicLink(shell.Folder.At(".reportgen"), elsewhere.Path);
        Assert.Equal(0, shell.Run("build"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
        File.Delete(shell.Folder.At(".reportgen"));

        shell.Folder.With(".reportgen", "a file");
        Assert.Equal(0, shell.Run("build"));
        Assert.Equal("a file", File.ReadAllText(shell.Folder.At(".reportgen")));
        File.Delete(shell.Folder.At(".reportgen"));

        Directory.CreateDirectory(shell.Folder.At(".reportgen/last"));
        Assert.Equal(0, shell.Run("build"));
        Assert.True(Directory.Exists(shell.Folder.At(".reportgen/last")));
    }

    [Fact]
    public void A_build_that_gives_no_site_keeps_the_record_of_the_one_before()
    {
        shell.Run("build");
        shell.Folder.With("content/static/index.html", "new");
        shell.Findings.Add(new Diagnostic(Shell.Error, null, "So it is.", null, []));
        Assert.Equal(1, shell.Run("build"));
        shell.Folder.With("content/static/index.html", "one");
        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(2, shell.Builds);
    }

    [Fact]
    public void Checking_writes_no_record()
    {
        shell.Run("check");
        Assert.False(Directory.Exists(shell.Folder.At(".reportgen")));
    }

    [Fact]
    public void The_tool_is_known_by_its_own_files()
    {
        var known = ToolIdentity.Read();
        Assert.Equal(known, ToolIdentity.Read());
        Assert.Equal(64, known?.Length);
    }

    /// <summary>A kind that the tool lists: only such are kept.</summary>
    private static DiagnosticCode CodeWithFix => ReportGen.Cli.Catalogue.All.First(code => code.Severity == Severity.Warning);
}
