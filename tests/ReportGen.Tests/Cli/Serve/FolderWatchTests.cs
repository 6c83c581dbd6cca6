using ReportGen.Cli.Commands.Serve;
using ReportGen.Cli.Commands.Serve.Watching;
using ReportGen.Cli.Disk;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>Changes are noticed where the system tells of them, where it tells of some, and where it tells nothing.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly WatchTimes Short = new(
        Quiet: TimeSpan.FromMilliseconds(5),
        Patience: TimeSpan.FromMilliseconds(100),
        Grace: TimeSpan.FromMilliseconds(50),
        Check: TimeSpan.FromMilliseconds(20),
        Poll: TimeSpan.FromMilliseconds(10));

    private readonly TestFolder folder = new TestFolder().With("content/a.txt", "a");
    private readonly CancellationTokenSource stop = new(HeardWriter.Limit);
    private readonly List<string> told = [];
    private WatchEvents? events;

    public void Dispose()
    {
        stop.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_system_that_tells_nothing_is_found_out_once()
    {
        using var watch = Started(Deaf, Noticing.Told);
        Assert.False(watch.IsPolling);
        folder.With("content/b.txt", "b");
        Assert.True(watch.Wait(stop.Token));
        Assert.True(watch.IsPolling);
        folder.With("content/a.txt", "longer");
        Assert.True(watch.Wait(stop.Token));

        Assert.Equal(["The system does not tell of all changes here: they are looked for, as with --poll."], told);
    }

    [Fact]
    public void A_system_with_no_room_for_watches_is_looked_at_instead()
    {
        using var watch = Started((_, _) => throw new IOException("The limit of inotify instances has been reached."), Noticing.Told);
        folder.With("content/b.txt", "b");

        Assert.True(watch.IsPolling);
        Assert.True(watch.Wait(stop.Token));
        Assert.Single(told);
    }

    [Fact]
    public void A_watch_that_fails_later_is_a_change_and_is_given_up()
    {
        using var watch = Started(Deaf, Noticing.Told);
        events!.Failed();

        Assert.True(watch.Wait(stop.Token));
        Assert.True(watch.IsPolling);
        folder.With("content/b.txt", "b");
        Assert.True(watch.Wait(stop.Token));
        Assert.Single(told);
    }

    [Fact]
    public void Who_asks_to_look_is_told_nothing_by_the_system()
    {
        using var watch = Started((_, _) => throw new InvalidOperationException("It was asked."), Noticing.LookedFor);
        File.Delete(folder.At("content/a.txt"));

        Assert.True(watch.Wait(stop.Token));
        Assert.Empty(told);
    }

    [Fact]
    public void Looking_sees_the_folder_itself_go_and_come()
    {
        using var watch = Started(Deaf, Noticing.LookedFor);
        Directory.Move(folder.At("content"), folder.At("away"));
        Assert.True(watch.Wait(stop.Token));
        Directory.Move(folder.At("away"), folder.At("content"));
        Assert.True(watch.Wait(stop.Token));
    }

    [Fact]
    public void What_is_told_between_two_waits_is_not_lost()
    {
        using var watch = Started(Deaf, Noticing.Told);
        events!.Changed();
        Assert.True(watch.HasMore);
        Assert.True(watch.Wait(stop.Token));
        Assert.False(watch.HasMore);
        Assert.False(watch.IsPolling);
    }

    [Fact]
    public void A_folder_that_came_back_is_listened_to_anew()
    {
        var begun = 0;
        using var watch = Started(Counted, Noticing.Told);
        Directory.Move(folder.At("content"), folder.At("away"));
        events!.Moved();
        Assert.True(watch.Wait(stop.Token));
        Assert.Equal(1, begun);
        Directory.Move(folder.At("away"), folder.At("content"));
        Assert.True(watch.Wait(stop.Token));

        Assert.Equal((2, false), (begun, watch.IsPolling));

        IDisposable Counted(ReportFolders folders, WatchEvents heard)
        {
            begun++;
            return Deaf(folders, heard);
        }
    }

    [Fact]
    public void It_ends_when_it_is_asked_to_and_hears_nothing_afterwards()
    {
        using var watch = Started(Deaf, Noticing.Told);
        stop.Cancel();

        Assert.False(watch.Wait(stop.Token));
        watch.Dispose();
        events!.Changed();
    }

    [Fact]
    public void The_system_tells_of_files_and_not_of_what_editors_leave_behind()
    {
        using var watch = Started(SystemWatch.Begin, Noticing.Told);
        folder.With("content/.a.txt.swp", "a").With("content/a.txt~", "a");
        folder.With("content/new/b.txt", "b");
        Assert.True(watch.Wait(stop.Token));
        Assert.False(watch.IsPolling);
    }

    [Fact]
    public void Too_many_changes_at_once_are_changes_and_other_trouble_is_the_end()
    {
        var heard = new List<string>();
        var events = new WatchEvents(() => heard.Add("changed"), () => heard.Add("moved"), () => heard.Add("failed"));
        SystemWatch.Heard(new InternalBufferOverflowException(), events);
        SystemWatch.Heard(new IOException("No more watches."), events);

        Assert.Equal(["changed", "failed"], heard);
    }

    private FolderWatch Started(Func<ReportFolders, WatchEvents, IDisposable> begin, Noticing noticing)
    {
        var watch = new FolderWatch(Found, begin, Short, told.Add);
        watch.Start(noticing);
        return watch;
    }

    private ReportFolders? Found() =>
        Directory.Exists(folder.At("content")) ? new ReportFolders(folder.At("content"), null, folder.At("site")) : null;

    private MemoryStream Deaf(ReportFolders folders, WatchEvents heard)
    {
        events = heard;
        return new MemoryStream();
    }
}
