using ReportGen.Cli;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>Every step of a replacement is interrupted once: by a death of the process, and by a disk that refuses.</summary>
public sealed class SiteWriterTests : IDisposable
{
    private static readonly OutputTree Old = Shell.SiteOf(("index.html", "old"), ("same.txt", "same"), ("gone/a.txt", "a"), ("kept/deep/c.txt", "c"), ("kept/d.txt", "d"), ("part/e.txt", "e"), ("part/f.txt", "f"));
    private static readonly OutputTree New = Shell.SiteOf(("index.html", "new"), ("same.txt", "same"), ("fresh/b.txt", "b"), ("kept/deep/c.txt", "c"), ("kept/d.txt", "d"), ("part/e.txt", "e"), ("part/g.txt", "g"));
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<bool> WithAndWithoutAnEarlierSite => new(true, false);

    [Theory]
    [MemberData(nameof(WithAndWithoutAnEarlierSite))]
    public void A_death_at_any_step_leaves_the_old_site_or_the_new_one_after_the_next_start(bool hasEarlier)
    {
        var outcomes = new List<string>();
        for (var step = 0; ; step++)
        {
            var (before, after) = Prepare(hasEarlier);
            var died = Replace(New, new FailingDisk(step, () => new DeathException())) is null;
            var recovered = Recovered();
            Assert.True(recovered == before || recovered == after, $"Step {step} left a mix:\n{recovered}");
            Assert.Equal(recovered is null ? [] : ["site"], Entries());
            outcomes.Add(recovered == before ? "old" : "new");
            if (!died) break;
        }

        Assert.Equal(["old", "new"], outcomes.Distinct());
        Assert.True(outcomes.Count > 7, "There are at least eight steps to interrupt.");
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutAnEarlierSite))]
    public void A_death_during_the_recovery_is_recovered_from_too(bool hasEarlier)
    {
        for (var step = 0; step < 16; step++)
        {
            for (var second = 0; second < 6; second++)
            {
                var (before, after) = Prepare(hasEarlier);
                Replace(New, new FailingDisk(step, () => new DeathException()));
                Replace(New, new FailingDisk(second, () => new DeathException()));
                var recovered = Recovered($"Steps {step} and {second}");
                Assert.True(recovered == before || recovered == after, $"Steps {step} and {second} left a mix:\n{recovered}");
                Assert.Equal(recovered is null ? [] : ["site"], Entries());
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutAnEarlierSite))]
    public void A_disk_that_refuses_at_any_step_is_RG9010_and_the_old_site_stays(bool hasEarlier)
    {
        for (var step = 0; ; step++)
        {
            var (before, after) = Prepare(hasEarlier);
            var bag = new DiagnosticBag();
            var change = Replace(New, new FailingDisk(step, () => new IOException("No space left on device", 28)), bag);
            if (change is not null)
            {
                Assert.Equal(after, folder.Listing("site"));
                return;
            }

            Assert.Equal("error RG9010: The site cannot be written to 'site': the disk is full. The old site is untouched. make room or give permission there, then build again", Assert.Single(bag.ToSorted()).ToString());
            Assert.Equal(before, folder.Listing("site"));
            Assert.Equal(before is null ? [] : ["site"], Entries());
        }
    }

    [Fact]
    public void An_old_site_that_cannot_be_cleared_away_does_not_undo_the_new_one_and_goes_at_the_next_start()
    {
        var (_, after) = Prepare(hasEarlier: true);
        var disk = new FailingDisk(int.MaxValue, () => new UnauthorizedAccessException(), deletesNothing: true);

        Assert.NotNull(Replace(New, disk));
        Assert.Equal(after, folder.Listing("site"));
        Assert.Equal(after, Recovered());
        Assert.Equal(["site"], Entries());
    }

    [Fact]
    public void An_old_site_that_may_not_be_deleted_is_RG9010_and_nothing_is_left_beside_it()
    {
        Prepare(hasEarlier: false);
        Replace(Shell.SiteOf(("deep/er/a.txt", "a")), new SiteDisk());
        var (before, bag) = (folder.Listing("site"), new DiagnosticBag());

        Assert.Null(Replace(New, new FailingDisk(int.MaxValue, () => new IOException(), kept: "deep"), bag));
        Assert.StartsWith("error RG9010: The old site in 'site' cannot be replaced: you may not delete what is in 'site/deep', which may belong to somebody else. Nothing was touched.", Assert.Single(bag.ToSorted()).ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Listing("site"));
        Assert.Equal(["site"], Entries());
    }

    [Fact]
    public void A_new_site_that_a_power_cut_damaged_does_not_take_the_place_of_the_old_one()
    {
        var (before, _) = Prepare(hasEarlier: true);
        Replace(New, new DyingBetweenRenamings());
        Assert.Null(folder.Listing("site"));
        folder.With("site.new/index.html", "");

        Assert.Equal(before, Recovered());
    }

    [Fact]
    public void A_complete_new_site_takes_the_place_of_the_old_one_at_the_next_start()
    {
        var (_, after) = Prepare(hasEarlier: true);
        Replace(New, new DyingBetweenRenamings());

        Assert.Equal(after, Recovered());
    }

    /// <summary>An empty place with the old site in it or not; gives the listings of what may be there afterwards.</summary>
    private (string? Before, string After) Prepare(bool hasEarlier)
    {
        foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner) inner.Delete(recursive: true);
            else entry.Delete();
        }

        Replace(New, new SiteDisk());
        var after = folder.Listing("site") ?? throw new InvalidOperationException("The new site was not written.");
        Directory.Delete(folder.At("site"), recursive: true);
        if (hasEarlier) Replace(Old, new SiteDisk());
        return (folder.Listing("site"), after);
    }

    private SiteChange? Replace(OutputTree site, ISiteDisk disk, DiagnosticBag? bag = null)
    {
        bag ??= new DiagnosticBag();
        try
        {
            using var writer = SiteWriter.Open(folder.At("site"), "site", disk, Interruption.None, bag);
            var change = writer?.Replaced(site, bag);
            writer?.Close();
            return change;
        }
        catch (DeathException)
        {
            return null;
        }
    }

    /// <summary>What is in the folder after the next start has settled it.</summary>
    private string? Recovered(string when = "")
    {
        var bag = new DiagnosticBag();
        using (var writer = SiteWriter.Open(folder.At("site"), "site", new SiteDisk(), Interruption.None, bag)) writer?.Close();
        Assert.True(bag.Count == 0, $"{when}: {string.Join('\n', bag.ToSorted())}\n{folder.Listing("")}");
        return folder.Listing("site");
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private sealed class DeathException : Exception;

    /// <summary>The real disk until a step, then a failure; a death also hits in the middle of the step where that leaves something half done.</summary>
    private sealed class FailingDisk(int failing, Func<Exception> failure, bool deletesNothing = false, string? kept = null) : ISiteDisk
    {
        private readonly SiteDisk disk = new();
        private int steps;

        public void CreateFolder(string path) => Step(() => disk.CreateFolder(path));

        public void WriteFile(string path, ReadOnlySpan<byte> bytes)
        {
            var whole = bytes.ToArray();
            Step(() => disk.WriteFile(path, whole), half: () => disk.WriteFile(path, whole.AsSpan(0, whole.Length / 2)));
        }

        public void Rename(string from, string to) => Step(() => disk.Rename(from, to));

        public void DeleteFile(string path) => Step(() => disk.DeleteFile(path));

        public bool MayEmpty(string path) => kept is null || Path.GetFileName(path) != kept;

        public void DeleteFolder(string path)
        {
            if (deletesNothing) throw failure();
            Step(() => disk.DeleteFolder(path), half: () => DeleteFirstFile(path));
        }

        private static void DeleteFirstFile(string folder)
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).OrderBy(file => SiteFolder.IsProof(Path.GetFileName(file))).ThenBy(file => Path.GetFileName(file) == SiteFolder.MarkerName).ThenBy(file => file, StringComparer.Ordinal).ToList();
            if (files.Count > 0) File.Delete(files[0]);
        }

        private void Step(Action whole, Action? half = null)
        {
            if (steps++ == failing)
            {
                half?.Invoke();
                throw failure();
            }

            whole();
        }
    }

    private sealed class DyingBetweenRenamings : ISiteDisk
    {
        private readonly SiteDisk disk = new();

        public void CreateFolder(string path) => disk.CreateFolder(path);

        public void WriteFile(string path, ReadOnlySpan<byte> bytes) => disk.WriteFile(path, bytes);

        public void Rename(string from, string to)
        {
            if (from.EndsWith(".new", StringComparison.Ordinal)) throw new DeathException();
            disk.Rename(from, to);
        }

        public void DeleteFile(string path) => disk.DeleteFile(path);

        public void DeleteFolder(string path) => disk.DeleteFolder(path);

        public bool MayEmpty(string path) => true;
    }
}
