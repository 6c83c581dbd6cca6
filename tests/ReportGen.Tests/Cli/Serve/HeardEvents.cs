using System.Text.Json;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>The events of a server as a page hears them.</summary>
internal sealed class HeardEvents : IDisposable
{
    private readonly StreamReader reader;

    public HeardEvents(HttpClient client, Uri address)
    {
        reader = new StreamReader(client.GetStreamAsync(address).GetAwaiter().GetResult());
        First = Next();
    }

    /// <summary>What was told at once.</summary>
    public HeardRound First { get; }

    public HeardRound Next()
    {
        // One limit for all lines: the server tells now and then that it is there.
        using var limit = new CancellationTokenSource(HeardWriter.Limit);
        while (true)
        {
            var line = reader.ReadLineAsync(limit.Token).AsTask().GetAwaiter().GetResult();
            Assert.NotNull(line);
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return HeardRound.Read(line["data: ".Length..]);
        }
    }

    /// <summary>The first of the next rounds that is meant; saves may be told one by one or together.</summary>
    public HeardRound Next(Func<HeardRound, bool> isMeant)
    {
        for (var round = Next(); ; round = Next())
            if (isMeant(round)) return round;
    }

    public void Dispose() => reader.Dispose();
}

/// <summary>A round as it is told.</summary>
internal sealed record HeardRound(string Site, bool IsNewest, string Findings, string Changes)
{
    public static HeardRound Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var round = document.RootElement;
        return new HeardRound(
            round.GetProperty("site").GetString()!,
            round.GetProperty("newest").GetBoolean(),
            round.GetProperty("findings").GetString()!,
            string.Join('\n', round.GetProperty("changes").EnumerateArray().Select(line => line.GetString())));
    }
}
