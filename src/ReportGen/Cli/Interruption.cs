using System.Runtime.InteropServices;
using ReportGen.Cli.Disk;

namespace ReportGen.Cli;

/// <summary>What is done when somebody stops the tool by Ctrl-C or SIGTERM: a step that must not be cut in two is finished, what is half
/// done is undone, and the exit code says which signal it was.</summary>
/// <param name="error">Gets the one word that is said of it.</param>
/// <param name="exit">Ends the process.</param>
public sealed class Interruption(Channel error, Action<int> exit)
{
    private const string ShowCursor = "\u001b[?25h"; // a moving line hides it

    private readonly Lock gate = new();
    private Action? undo;
    private int code;
    private bool hasEnded;

    /// <summary>One that nobody asks.</summary>
    public static Interruption None { get; } = new(new Channel(TextWriter.Null, IsTerminal: false), _ => { });

    /// <summary>Waits for signals until it is disposed of. Shells give 128 and the signal's number as the exit code: 2 for SIGINT, 15 for
    /// SIGTERM (POSIX).</summary>
    public IDisposable Listen() => new Signals(
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Heard(context, 130)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Heard(context, 143)));

    /// <summary>Ends the run as soon as nothing is half done; who asks twice does not wait.</summary>
    public void Ask(int exitCode)
    {
        if (Interlocked.CompareExchange(ref code, exitCode, 0) != 0) exit(exitCode);
        else lock (gate) End();
    }

    internal bool IsAsked => Volatile.Read(ref code) != 0;

    /// <summary>Does work that must not be cut in two.</summary>
    internal T Whole<T>(Func<T> work)
    {
        lock (gate)
        {
            EndIfAsked();
            return work();
        }
    }

    /// <summary>Names what is undone should the run be stopped from now on; null: nothing.</summary>
    internal void Undo(Action? work)
    {
        lock (gate) undo = work;
    }

    /// <summary>A place inside such work at which it can be undone.</summary>
    internal void EndIfAsked()
    {
        lock (gate)
        {
            if (IsAsked) End();
        }
    }

    private void Heard(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        Ask(exitCode);
    }

    private void End()
    {
        if (!hasEnded) UndoAndTell();
        exit(code);
    }

    private void UndoAndTell()
    {
        hasEnded = true;
        try
        {
            undo?.Invoke();
            error.Writer.Write($"{(error.IsTerminal ? ShowCursor : "")}Interrupted.\n");
            error.Writer.Flush();
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // What could not be undone is settled by the next run; a stream that is closed has no reader.
        }
    }

    private sealed record Signals(PosixSignalRegistration Interrupt, PosixSignalRegistration Terminate) : IDisposable
    {
        public void Dispose()
        {
            Interrupt.Dispose();
            Terminate.Dispose();
        }
    }
}
