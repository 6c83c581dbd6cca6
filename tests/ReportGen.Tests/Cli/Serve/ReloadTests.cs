using System.Net;
using System.Text;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>Every save is shown, whatever an editor does to save.</summary>
public sealed class ReloadTests : IDisposable
{
    private const string Post = "content/posts/first.md";
    private const string Data = "content/data/alpha.yaml";
    private readonly ServedReport served = ServedReport.OfBaseSite();

    public void Dispose() => served.Dispose();

    [Fact]
    public void Pages_are_told_what_has_changed_and_get_it()
    {
        using var events = served.Listen();
        Save(Post, "What the release notes say", "What the notes say");
        var round = events.Next();

        Assert.NotEqual(events.First.Site, round.Site);
        Assert.Equal(round.Site, ServedScript.MarkIn(served.Text("/posts/first/")));
        Assert.Contains("What the notes say", served.Text("/posts/first/"), StringComparison.Ordinal);
        Assert.Contains("pages changed", round.Changes, StringComparison.Ordinal);
        Assert.Contains("posts/first/", served.Error.WaitFor("changed"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_moved_is_told_by_name_with_both_values()
    {
        Save(Post, "[2](metric:alpha-full.patches)", "[](metric:alpha-full.patches)");
        Save(Post, "[2.00×](metric:full-vs-core)", "[](metric:full-vs-core)");
        served.Error.WaitFor("changed");
        using var events = served.Listen();
        var first = File.ReadAllText(served.Folder.At(Data)).Split("patches:\n")[1].Split("  - id: A2")[0];
        File.AppendAllText(served.Folder.At(Data), first.Replace("A1", "A3", StringComparison.Ordinal));
        var round = events.Next(heard => heard.IsNewest);

        Assert.Contains("  alpha-core.patches: 1 → 2", round.Changes, StringComparison.Ordinal);
        Assert.Contains("  alpha-full.patches: 2 → 3", round.Changes, StringComparison.Ordinal);
        Assert.Contains("numbers moved:", round.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_told_with_their_lines_while_the_last_good_site_stays()
    {
        using var events = served.Listen();
        Save(Data, "size: 12 MB", "size: 12 <b>gigs</b>");
        var broken = events.Next();

        Assert.Equal((events.First.Site, false), (broken.Site, broken.IsNewest));
        Assert.Contains("content/data/alpha.yaml:15:", broken.Findings, StringComparison.Ordinal);
        Assert.Contains("size: 12 <b>gigs</b>\n", broken.Findings, StringComparison.Ordinal);
        Assert.Contains("^^^", broken.Findings, StringComparison.Ordinal);
        Assert.Contains("A first post", served.Text("/"), StringComparison.Ordinal);
        served.Error.WaitFor("the last site without them is still shown");

        Save(Data, "size: 12 <b>gigs</b>", "size: 12 MB");
        var mended = events.Next();
        Assert.Equal((events.First.Site, true, events.First.Findings), (mended.Site, mended.IsNewest, mended.Findings));
    }

    [Fact]
    public void A_file_that_is_written_beside_and_renamed_is_a_save()
    {
        using var events = served.Listen();
        var text = File.ReadAllText(served.Folder.At(Post)).Replace("A first post", "A renamed post", StringComparison.Ordinal);
        File.WriteAllText(served.Folder.At($"{Post}.tmp~"), text);
        File.Move(served.Folder.At(Post), served.Folder.At($"{Post}~"));
        File.Move(served.Folder.At($"{Post}.tmp~"), served.Folder.At(Post));
        events.Next(round => round.IsNewest && round.Site != events.First.Site);

        Assert.Contains("A renamed post", served.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_that_are_deleted_and_come_back_are_watched_again()
    {
        using var events = served.Listen();
        var all = served.Folder.At("content");
        Copy(all, served.Folder.At("kept"));
        Directory.Delete(all, recursive: true);
        var gone = events.Next(round => round.Findings.Contains("RG9002", StringComparison.Ordinal));
        Assert.Equal(events.First.Site, gone.Site);
        Copy(served.Folder.At("kept"), all);
        events.Next(round => round.IsNewest);
        Save(Post, "A first post", "A post after all");
        events.Next(round => round.IsNewest && round.Site != events.First.Site);

        Assert.Contains("A post after all", served.Text("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("--poll", served.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_that_come_later_and_new_folders_are_watched_too()
    {
        using var events = served.Listen();
        served.Folder.With("templates/palette.yaml", "accent: {light: '#8a1c5c', dark: '#e58cc0'}\n");
        var coloured = events.Next(round => round.IsNewest && round.Site != events.First.Site);
        served.Folder.With("content/static/deep/er/note.txt", "one");
        events.Next(round => round.IsNewest && round.Site != coloured.Site);
        served.Folder.With("content/static/deep/er/note.txt", "two");
        events.Next(round => round.Changes.Contains("1 other file changed: deep/er/note.txt", StringComparison.Ordinal));

        Assert.Equal("two", served.Text("/deep/er/note.txt"));
    }

    [Fact]
    public void Of_many_saves_the_newest_is_shown()
    {
        using var events = served.Listen();
        for (var save = 0; save < 200; save++) served.Folder.With("content/static/note.txt", $"{save}");
        events.Next(_ => served.Text("/note.txt") == "199");
    }

    [Fact]
    public void A_report_that_is_broken_at_first_is_served_as_soon_as_it_is_mended()
    {
        var folder = ServedReport.BaseFolder().With("content/tables.yaml", "- </pre><script>alert(1)</script>");
        using var broken = new ServedReport(folder, Pipeline.Run);
        using var events = broken.Listen();
        using (var page = broken.Get("/posts/first/"))
        {
            var html = ServedReport.TextOf(page);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Contains("content/tables.yaml:1:", html, StringComparison.Ordinal);
            Assert.Contains("&lt;/pre&gt;&lt;script&gt;", html, StringComparison.Ordinal);
            Assert.Single(html.Split("<script").Skip(1));
            Assert.Equal(events.First.Site, ServedScript.MarkIn(html));
            ServedScript.Without(Encoding.Latin1.GetBytes(html));
        }

        folder.With("content/tables.yaml", "- still [");
        Assert.NotEqual(events.First.Site, events.Next().Site);
        folder.With("content/tables.yaml", "[]");
        events.Next(round => round.IsNewest);
        Assert.Contains("A first post", broken.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void With_strict_a_warning_keeps_the_last_site()
    {
        using var strict = ServedReport.OfBaseSite("--strict");
        using var page = strict.Get("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("warning", strict.Error.WaitFor("there is no site yet"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_in_one_round_is_told_and_ends_nothing()
    {
        var isBroken = false;
        using var failing = new ServedReport(
            ServedReport.BaseFolder(),
            (tree, options, sink) =>
                isBroken ? throw new InvalidOperationException("the sky fell") : Pipeline.Run(tree, options, sink));
        using var events = failing.Listen();
        isBroken = true;
        failing.Folder.With("content/static/note.txt", "one");

        Assert.Contains("ReportGen has a defect: InvalidOperationException: the sky", events.Next().Findings, StringComparison.Ordinal);
        isBroken = false;
        failing.Folder.With("content/static/note.txt", "two");
        events.Next(round => round.IsNewest);
        Assert.Equal("two", failing.Text("/note.txt"));
    }

    private void Save(string path, string before, string after)
    {
        var text = File.ReadAllText(served.Folder.At(path));
        Assert.Contains(before, text, StringComparison.Ordinal);
        served.Folder.With(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
