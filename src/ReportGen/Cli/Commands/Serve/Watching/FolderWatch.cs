using System.Diagnostics;
using ReportGen.Cli.Disk;

namespace ReportGen.Cli.Commands.Serve.Watching;

/// <summary>Waits for changes in the folders of a report. What the system tells comes at once; now and then it is looked whether something
/// was not told, and from then on changes are looked for: on network drives, in containers and where watches ran out.</summary>
/// <param name="find">The folders as they are now; null when they are not there.</param>
/// <param name="begin">Begins to listen to the system.</param>
/// <param name="tell">Hears once that changes have to be looked for.</param>
internal sealed class FolderWatch(
    Func<ReportFolders?> find, Func<ReportFolders, WatchEvents, IDisposable> begin, WatchTimes times, Action<string> tell) : IDisposable
{
    private readonly Lock gate = new();
    private readonly ManualResetEvent heard = new(initialState: false);
    private IDisposable? listening;
    private bool isDone;
    private volatile bool hasMoved;
    private volatile bool hasFailed;
    private string? stamp;
    private TimeSpan looking;

    /// <summary>Whether changes are looked for, not told.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>Whether something has changed since <see cref="Wait"/> returned.</summary>
    public bool HasMore => heard.WaitOne(TimeSpan.Zero);

    /// <summary>Begins; what changes from now on is noticed.</summary>
    public void Start(Noticing noticing)
    {
        Look();
        if (noticing == Noticing.LookedFor) IsPolling = true;
        else Listen();
    }

    /// <summary>Returns when something has changed and holds still, or when it is time to stop; then false.</summary>
    public bool Wait(CancellationToken stop)
    {
        while (WaitHandle.WaitAny([stop.WaitHandle, heard], Pause) is not 0 and var woken)
        {
            if (woken == 1) Settle(stop);
            if (woken == 1 || HasChanged(stop)) return !stop.IsCancellationRequested;
        }

        return false;
    }

    public void Dispose()
    {
        listening?.Dispose();
        lock (gate) isDone = true;
        heard.Dispose();
    }

    /// <summary>Looking takes at most a twentieth of the time, however large the folders are.</summary>
    private TimeSpan Pause
    {
        get
        {
            var pause = listening is null ? times.Poll : times.Check;
            return pause > 20 * looking ? pause : 20 * looking;
        }
    }

    /// <summary>Begins to be told. While the folders are not there it is tried again with every look.</summary>
    private void Listen()
    {
        listening?.Dispose();
        listening = null;
        hasMoved = false;
        if (find() is not { } folders) return;
        try
        {
            listening = begin(folders, new WatchEvents(Hear, HearOfMove, HearOfFailure));
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Poll();
        }
    }

    private void HearOfMove()
    {
        hasMoved = true;
        Hear();
    }

    private void HearOfFailure()
    {
        hasFailed = true;
        Hear();
    }

    private void Hear()
    {
        lock (gate)
        {
            if (!isDone) heard.Set(); // The system may tell late.
        }
    }

    /// <summary>Editors save in several steps: the last of them counts. A folder that never holds still is read all the same.</summary>
    private void Settle(CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        do heard.Reset();
        while (!stop.WaitHandle.WaitOne(times.Quiet) && HasMore && Stopwatch.GetElapsedTime(start) < times.Patience);
        if (hasFailed) Poll();
        else if (hasMoved && !IsPolling) Listen();
        Look(); // What changes from now on and is not told is seen by the next look.
    }

    /// <summary>Whether a look shows what was not told.</summary>
    private bool HasChanged(CancellationToken stop)
    {
        if (listening is null && !IsPolling)
        {
            Listen();
            if (listening is not null) return true;
        }

        var before = stamp;
        Look();
        if (before is null || stamp is null || stamp == before) return false;
        if (listening is null) HoldStill(stop);
        else if (heard.WaitOne(times.Grace)) Settle(stop); // It was changed just now.
        else Poll();
        return true;
    }

    private void HoldStill(CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        for (string? before = null; before != stamp && Stopwatch.GetElapsedTime(start) < times.Patience; Look())
        {
            before = stamp;
            if (stop.WaitHandle.WaitOne(times.Quiet)) return;
        }
    }

    private void Look()
    {
        var start = Stopwatch.GetTimestamp();
        stamp = FolderStamp.Of(find());
        looking = Stopwatch.GetElapsedTime(start);
    }

    private void Poll()
    {
        listening?.Dispose();
        listening = null;
        if (IsPolling) return;
        IsPolling = true;
        tell("The system does not tell of all changes here: they are looked for, as with --poll.");
    }
}

/// <summary>How long is waited for what.</summary>
/// <param name="Quiet">How long nothing may change before the folders are read.</param>
/// <param name="Patience">After which they are read although something still changes.</param>
/// <param name="Grace">How late the system may tell.</param>
/// <param name="Check">Between looks whether all was told.</param>
/// <param name="Poll">Between looks where nothing is told.</param>
internal sealed record WatchTimes(TimeSpan Quiet, TimeSpan Patience, TimeSpan Grace, TimeSpan Check, TimeSpan Poll)
{
    public static WatchTimes Usual { get; } = new(
        TimeSpan.FromMilliseconds(15),
        TimeSpan.FromMilliseconds(400),
        TimeSpan.FromMilliseconds(500),
        TimeSpan.FromSeconds(2),
        TimeSpan.FromMilliseconds(500));
}
