using ReportGen.Cli.Disk;

namespace ReportGen.Cli.Commands.Serve.Watching;

/// <summary>What the system tells of changes in the folders of a report, and of these folders themselves: whoever deletes and makes one
/// again leaves a watch on what is no longer there.</summary>
internal sealed class SystemWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly WatchEvents events;

    private SystemWatch(WatchEvents events) => this.events = events;

    /// <summary>Begins to listen; fails with what <see cref="DiskTrouble"/> knows where the system has no room for it.</summary>
    public static IDisposable Begin(ReportFolders folders, WatchEvents events)
    {
        var watch = new SystemWatch(events);
        try
        {
            watch.Add(folders.Content);
            // Where there are no templates yet, they may come.
            watch.Add(folders.Templates ?? Path.Combine(Path.GetDirectoryName(folders.Content) ?? folders.Content, "templates"));
            return watch;
        }
        catch
        {
            watch.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private void Add(string folder)
    {
        if (Directory.Exists(folder)) Start(new FileSystemWatcher(folder) { IncludeSubdirectories = true }, events.Changed);
        if (Path.GetDirectoryName(folder) is { } parent && Directory.Exists(parent))
        {
            var names = NotifyFilters.DirectoryName | NotifyFilters.FileName;
            Start(new FileSystemWatcher(parent, Path.GetFileName(folder)) { NotifyFilter = names }, events.Moved);
        }
    }

    private void Start(FileSystemWatcher watcher, Action tell)
    {
        watchers.Add(watcher);
        void Noticed(object sender, FileSystemEventArgs change)
        {
            // Backups and swap files of editors come in bursts, and are no sources.
            if (!FolderListing.IsLeftover(Path.GetFileName(change.Name ?? ""))) tell();
        }

        watcher.Changed += Noticed;
        watcher.Created += Noticed;
        watcher.Deleted += Noticed;
        watcher.Renamed += (sender, _) => tell();
        watcher.Error += (_, trouble) => Heard(trouble.GetException(), events);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Too many changes at once are only changes; after anything else that goes wrong, nothing more may be told.</summary>
    internal static void Heard(Exception trouble, WatchEvents events)
    {
        if (trouble is InternalBufferOverflowException) events.Changed();
        else events.Failed();
    }
}

/// <summary>Who hears what the system tells, on any thread.</summary>
/// <param name="Changed">Something in a folder is other than before.</param>
/// <param name="Moved">A folder itself came or went.</param>
/// <param name="Failed">Nothing more will be told.</param>
internal sealed record WatchEvents(Action Changed, Action Moved, Action Failed);
