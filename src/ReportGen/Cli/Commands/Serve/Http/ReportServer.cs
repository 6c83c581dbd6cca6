using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReportGen.Cli.Commands.Serve.Rounds;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>Serves the latest round to browsers of this machine. Nothing but the arguments says at which port: no file of a folder and no
/// variable of the environment.</summary>
internal sealed class ReportServer : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly LatestRound latest;
    private readonly EventStream events;
    private readonly WebApplication application;

    private ReportServer(Round first, int port)
    {
        latest = new LatestRound(first);
        events = new EventStream(latest, stop.Token);
        // The empty builder: the others read settings from the folder that they are run in, and from the environment.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "ReportGen",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Bound(options, port));
        application = builder.Build();
        application.Run(Answer);
    }

    /// <summary>The port that is listened at.</summary>
    public int Port { get; private set; }

    /// <summary>Listens at a port of this machine; null when it is in use. Fails with an <see cref="IOException"/> or a
    /// <see cref="System.Net.Sockets.SocketException"/> when the system refuses it.</summary>
    /// <param name="port">0: any that is free.</param>
    public static ReportServer? Start(Round first, int port)
    {
        var server = new ReportServer(first, port);
        try
        {
            server.application.StartAsync().GetAwaiter().GetResult();
            server.Port = new Uri(server.application.Urls.Single()).Port;
            return server;
        }
        catch (Exception exception)
        {
            server.Dispose();
            if (exception is IOException { InnerException: AddressInUseException }) return null;
            throw;
        }
    }

    /// <summary>Serves another round from now on.</summary>
    public void Publish(Round round) => latest.Publish(round);

    public void Dispose()
    {
        stop.Cancel();
        application.DisposeAsync().AsTask().GetAwaiter().GetResult();
        stop.Dispose();
    }

    /// <summary>A browser on this machine needs little; whoever wants more means no good.</summary>
    private static void Bound(KestrelServerOptions options, int port)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = 200;
        options.Limits.MaxRequestLineSize = 8 << 10;
        options.Limits.MaxRequestHeaderCount = 64;
        options.Limits.MaxRequestHeadersTotalSize = 32 << 10;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Listen(IPAddress.Loopback, port, listening => listening.Protocols = HttpProtocols.Http1);
    }

    private Task Answer(HttpContext context)
    {
        var request = context.Request;
        var asked = new Asked(
            request.Method,
            request.Headers.Host.ToString(),
            request.Headers.Origin.Count == 0 ? null : request.Headers.Origin.ToString(),
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        var guarded = RequestGuard.Check(asked, Port);
        Protect(context.Response.Headers);
        return guarded is { Status: 200, Path: EventStream.Path }
            ? events.Send(context)
            : Send(context, SiteReplies.To(guarded, latest.Current.Round));
    }

    /// <summary>Nothing is kept by browsers, taken for something else, or shown inside of pages from elsewhere.</summary>
    private static void Protect(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static async Task Send(HttpContext context, Reply reply)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        response.ContentType = reply.ContentType;
        response.ContentLength = reply.Body.Length;
        if (reply.Location is { } location) response.Headers.Location = location;
        if (reply.Status == 405) response.Headers.Allow = "GET, HEAD";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(reply.Body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The tool has its own way to end; the usual one would listen for signals beside it.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
