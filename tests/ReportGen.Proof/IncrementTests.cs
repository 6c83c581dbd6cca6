using CsCheck;
using ReportGen.Cli;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>After any sequence of edits a build over what was built before gives the bytes, the findings and the exit code of a build from
/// nothing: no edit goes unseen, whatever its size and its time.</summary>
public sealed class IncrementTests
{
    private static readonly DateTime Then = new(2009, 8, 17, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Commands = ["build", "build --strict", "build --drafts", "check", "build --base-url https://other.example/"];

    private static readonly Gen<(int Edit, int File, int At, int Command)[]> Sequences =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 1000], Gen.Int[0, 100_000], Gen.Int[0, Commands.Length - 1]).Array[3, 9];

    /// <summary>What an author adds to a post, of every sort that other pages may tell.</summary>
    private static readonly string[] Added =
    [
        "\nA word more.\n", "\nThey weigh [](metric:all.size).\n", "\nThey were said to weigh [over 400 MB](claim:weighed).\n",
        "\n## A heading\n", "\n[another post](/posts/second/)\n", "\nOf [2024](literal: a year).\n",
    ];

    private static readonly string[] Heads = ["title: Changed", "tags: [other]", "summary: Changed too.", "date: 2024-05-01", "draft: true"];

    private static readonly Gen<(int Post, int Edit)[]> OfPosts =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Added.Length + Heads.Length]).Array[2, 6];

    /// <summary>Posts that lead to each other, so that an edit of one shows on pages of others.</summary>
    [Fact]
    public void A_build_after_any_edits_of_posts_is_that_from_nothing() => OfPosts.Sample(ArePostsAsFromNothing, iter: 15, threads: 1);

    private static void ArePostsAsFromNothing((int Post, int Edit)[] steps)
    {
        using var edited = new TestFolder();
        foreach (var (path, text) in DemonstrationReport.Texts) edited.With(path, text);
        string[] posts = ["first", "second", "third"];
        foreach (var post in posts)
            edited.With($"content/posts/{post}.md", $"---\ntitle: The {post}\ndate: 2024-05-0{post.Length - 3}\nsummary: Of it.\nseries: All\ntags: [one]\n---\n\nWords.\n");
        Assert.Equal(0, Run(edited, "build").Exit);
        foreach (var (post, edit) in steps)
        {
            var file = edited.At($"content/posts/{posts[post]}.md");
            if (edit < Added.Length) File.AppendAllText(file, Added[edit]);
            else if (edit < Added.Length + Heads.Length) Rewrite(file, Heads[edit - Added.Length]);
            else File.AppendAllText(edited.At("content/sources.yaml"), $"- {{id: more-{new FileInfo(file).Length}-{post}, title: More}}\n");
            using var fresh = Copy(edited);
            Assert.Equal(Run(fresh, "build"), Run(edited, "build"));
            if (Directory.Exists(fresh.At("site"))) Assert.Equal(fresh.Listing("site"), edited.Listing("site"));
        }
    }

    /// <summary>Another line for a key of the front matter, or one more.</summary>
    private static void Rewrite(string file, string line)
    {
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var lines = File.ReadAllLines(file).ToList();
        var at = lines.FindIndex(1, found => found.StartsWith(key, StringComparison.Ordinal));
        if (at > 0 && at < lines.IndexOf("---", 1)) lines[at] = line;
        else lines.Insert(1, line);
        File.WriteAllLines(file, lines);
    }

    [Fact]
    public void A_build_after_any_edits_is_that_from_nothing() => Sequences.Sample(IsAsFromNothing, iter: 12, threads: 1);

    private static void IsAsFromNothing((int Edit, int File, int At, int Command)[] steps)
    {
        using var edited = new TestFolder();
        foreach (var (path, text) in DemonstrationReport.Texts) edited.With(path, text);
        Run(edited, "build");
        foreach (var step in steps)
        {
            Edit(edited, step.Edit, step.File, step.At);
            var command = Commands[step.Command];
            using var fresh = Copy(edited);
            // A check compares with the site that is there, which must be the same one.
            if (command == "check") CopyFiles(edited.At("site"), fresh.At("site"));
            Assert.Equal(Run(fresh, command), Run(edited, command));
            if (command != "check" && Directory.Exists(fresh.At("site"))) Assert.Equal(fresh.Listing("site"), edited.Listing("site"));
        }
    }

    /// <summary>Sources and built files lose, get and change bytes; sizes and times may stay.</summary>
    private static void Edit(TestFolder folder, int edit, int file, int at)
    {
        var sources = Files(folder.At("content"));
        var source = sources[file % sources.Count];
        switch (edit)
        {
            case 0: Flip(source, at); break;
            case 1: File.AppendAllText(source, "\n"); break;
            case 2: File.Copy(source, source + ".md", overwrite: true); break;
            case 3 when sources.Count > 4: File.Delete(source); break;
            // A manifest that was edited makes the folder somebody else's, which is another matter.
            case 4 when Files(folder.At("site")).Where(path => Path.GetFileName(path) != "manifest.json").ToList() is { Count: > 0 } made: Flip(made[file % made.Count], at); break;
            case 5: Delete(folder.At(".reportgen")); break;
            case 6 when File.Exists(folder.At(".reportgen/last")): Flip(folder.At(".reportgen/last"), at); break;
            default: File.SetLastWriteTimeUtc(source, Then); break;
        }
    }

    /// <summary>Another letter in the place of one; size and time as before.</summary>
    private static void Flip(string file, int at)
    {
        var time = File.GetLastWriteTimeUtc(file);
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0) return;
        bytes[at % bytes.Length] = (byte)('a' + (at % 26));
        File.WriteAllBytes(file, bytes);
        File.SetLastWriteTimeUtc(file, time);
    }

    private static (int Exit, string Findings) Run(TestFolder folder, string command)
    {
        using var output = new StringWriter();
        var quiet = new Channel(TextWriter.Null, IsTerminal: false);
        var surroundings = new Surroundings(folder.Path, new Channel(output, IsTerminal: false), quiet, null, new(EmbeddedTheme.Read), Pipeline.Run) { Tool = () => "this one" };
        var exit = CommandLine.Run([.. command.Split(' '), "--format", "json", "--verbose"], surroundings);
        var told = output.ToString();
        var change = told.IndexOf("\"site\": {", StringComparison.Ordinal); // what was there before is another matter
        var end = change < 0 ? -1 : told.IndexOf("\n  }", change, StringComparison.Ordinal);
        return (exit, change < 0 || command == "check" ? told : told[..change] + told[end..]);
    }

    private static TestFolder Copy(TestFolder folder)
    {
        var copy = new TestFolder();
        CopyFiles(folder.At("content"), copy.At("content"));
        return copy;
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Files(from))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static List<string> Files(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
}
