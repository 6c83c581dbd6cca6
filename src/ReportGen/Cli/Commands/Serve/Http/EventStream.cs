using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ReportGen.Cli.Commands.Serve.Rounds;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>Tells pages of every round as server-sent events (WHATWG HTML, section 9.2), the latest one at once.</summary>
internal sealed class EventStream(LatestRound latest, CancellationToken stop)
{
    /// <summary>Outside of every report: no site has a file there.</summary>
    public const string Path = "/.reportgen/events";

    private const int MostListeners = 50;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    private int listeners;

    /// <summary>Tells until the page is left or the server stops. Too many pages at once are refused.</summary>
    public async Task Send(HttpContext context)
    {
        if (Interlocked.Increment(ref listeners) > MostListeners)
        {
            Interlocked.Decrement(ref listeners);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            using var left = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
            await Tell(context, left.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            Interlocked.Decrement(ref listeners);
        }
    }

    private async Task Tell(HttpContext context, CancellationToken left)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await Write("retry: 500\n\n"u8.ToArray()).ConfigureAwait(false);
        while (!left.IsCancellationRequested)
        {
            var published = latest.Current;
            await Write(Event(published.Round)).ConfigureAwait(false);
            while (await IsQuiet(published.Next.Task, left).ConfigureAwait(false))
                await Write(":\n\n"u8.ToArray()).ConfigureAwait(false); // Lets a connection be noticed that is gone.
        }

        async Task Write(ReadOnlyMemory<byte> bytes)
        {
            await context.Response.Body.WriteAsync(bytes, left).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(left).ConfigureAwait(false);
        }
    }

    /// <summary>Whether nothing came for a while.</summary>
    private static async Task<bool> IsQuiet(Task next, CancellationToken left)
    {
        try
        {
            await next.WaitAsync(Heartbeat, left).ConfigureAwait(false);
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
    }

    private static ReadOnlyMemory<byte> Event(Round round)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("data: "u8);
        using (var json = new Utf8JsonWriter(buffer)) // on one line, as events want it
        {
            json.WriteStartObject();
            json.WriteString("site", round.SiteMark);
            json.WriteBoolean("newest", round.IsNewest);
            json.WriteString("findings", round.Findings);
            json.WriteStartArray("changes");
            foreach (var line in round.Changes) json.WriteStringValue(line);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return buffer.WrittenMemory;
    }
}
