using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ReportGen.Cli.Commands.Serve.Http;
using ReportGen.Cli.Commands.Serve.Rounds;
using ReportGen.Cli.Commands.Serve.Watching;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Serve;

/// <summary>The work of <c>serve</c>: builds, listens, and builds again with every save, until somebody ends it.</summary>
internal sealed class ServeRun(ModelRun run, ServeOptions asked)
{
    private const int MostPorts = 20;

    /// <summary>After so many rounds memory that is free goes back to the system: a session lasts for hours, and is mostly idle.</summary>
    private const int RoundsToTidy = 16;

    private readonly Surroundings surroundings = run.Surroundings;
    private readonly RoundTeller teller = new(run.Options, run.Surroundings);
    private readonly RoundMaker maker = new(run.Options, run.Surroundings);

    /// <summary>Listens at a port; as <see cref="ReportServer.Start"/>.</summary>
    public Func<Round, int, ReportServer?> Listening { get; init; } = ReportServer.Start;

    public Answer Answer()
    {
        if (run.SourceFolders() is null) return NothingServed();
        using var stop = new CancellationTokenSource();
        surroundings.Interruption.Undo(stop.Cancel);
        try
        {
            return Served(stop.Token);
        }
        finally
        {
            surroundings.Interruption.Undo(null);
        }
    }

    private Answer Served(CancellationToken stop)
    {
        using var watch = new FolderWatch(Folders, SystemWatch.Begin, WatchTimes.Usual, teller.Tell);
        watch.Start(asked.Noticing);
        var first = teller.Building(() => maker.Next(Round.None)) ?? Round.None;
        using var server = Listen(first);
        if (server is null) return NothingServed();
        Begin(server, first);
        Serve(server, first, watch, stop);
        return new Answer(run.Ended(ExitCode.Done), _ => { });
    }

    private Answer NothingServed() =>
        Running.Answer.Findings(run.Ended(ExitCode.Impossible) with { Outcome = "Nothing is served." });

    private ReportFolders? Folders() => ReportFolders.FindSources(run.Options, surroundings.CurrentFolder, new DiagnosticBag());

    private void Begin(ReportServer server, Round first)
    {
        if (asked.Port != 0 && server.Port != asked.Port)
            teller.Tell(string.Create(CultureInfo.InvariantCulture, $"Port {asked.Port} is in use: this is port {server.Port}."));
        var path = string.Join('/', first.BasePath.Split('/').Select(Uri.EscapeDataString));
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}{path}");
        teller.TellAddress(address);
        teller.Tell(first);
        if (asked.Browser == Browser.Opened && !BrowserOpener.Open(address, surroundings.SearchPath))
            teller.Tell("No program that opens a browser was found: open the address yourself.");
    }

    /// <summary>A build that a newer save has overtaken is not shown, unless the one before it was not either: who saves without a pause
    /// still sees something.</summary>
    private void Serve(ReportServer server, Round first, FolderWatch watch, CancellationToken stop)
    {
        var (round, overtaken, rounds) = (first, false, 0);
        while (watch.Wait(stop))
        {
            if (maker.Next(round) is not { } next) continue;
            overtaken = watch.HasMore && !overtaken;
            if (overtaken) continue;
            round = next;
            server.Publish(round);
            teller.Tell(round);
            if (++rounds % RoundsToTidy == 0) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Null, with the reason in the bag, when the system lets nobody listen there.</summary>
    private ReportServer? Listen(Round first)
    {
        try
        {
            for (var more = 0; asked.Port != 0 && more < MostPorts && asked.Port + more <= IPEndPoint.MaxPort; more++)
                if (Listening(first, asked.Port + more) is { } server) return server;
            return Listening(first, 0);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            run.Bag.Report(
                CliCodes.PortRefused,
                null,
                string.Create(CultureInfo.InvariantCulture, $"Port {asked.Port} cannot be used: {exception.Message.TrimEnd('.')}."),
                "name another port with --port, one above 1023");
            return null;
        }
    }
}
