using ReportGen.Cli.Commands.Serve.Rounds;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>The round that is served, and who waits for the next one.</summary>
internal sealed class LatestRound(Round first)
{
    private volatile Published current = new(first);

    public Published Current => current;

    public void Publish(Round round)
    {
        var before = current;
        current = new Published(round);
        before.Next.SetResult();
    }

    /// <summary>A round as long as it is the latest one.</summary>
    internal sealed record Published(Round Round)
    {
        /// <summary>Done as soon as there is another one.</summary>
        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
