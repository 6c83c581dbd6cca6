using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>Whoever writes the report's folder or the environment opens no port: the usual builders of ASP.NET read addresses,
/// certificates and assemblies to load from there.</summary>
public sealed class OtherPortsTests
{
    [LinuxFact]
    public void No_file_and_no_variable_opens_another_port()
    {
        var ports = FreePorts(9);
        string Any(int at) => $"http://0.0.0.0:{ports[at]}";
        var settings = $$"""{"urls": "{{Any(0)}}", "Kestrel": {"Endpoints": {"Evil": {"Url": "{{Any(1)}}"} } }, "AllowedHosts": "*"}""";
        using var folder = ServedReport.BaseFolder()
            .With("appsettings.json", settings).With("appsettings.Development.json", settings).With("hostsettings.json", settings)
            .With("content/appsettings.json", settings).With("wwwroot/evil.html", "evil");
        using var tool = ServedProcess.Start(
            folder,
            ("ASPNETCORE_URLS", Any(2)),
            ("DOTNET_URLS", Any(3)),
            ("URLS", Any(4)),
            ("Kestrel__Endpoints__Evil__Url", Any(5)),
            ("ASPNETCORE_Kestrel__Endpoints__Evil__Url", Any(6)),
            ("ASPNETCORE_HTTP_PORTS", $"{ports[7]}"),
            ("DOTNET_HTTP_PORTS", $"{ports[8]}"),
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("DOTNET_ENVIRONMENT", "Development"),
            ("ASPNETCORE_CONTENTROOT", folder.Path),
            ("ASPNETCORE_WEBROOT", folder.At("wwwroot")),
            ("ASPNETCORE_PREFERHOSTINGURLS", "true"),
            ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "Evil"));
        using var client = new HttpClient();

        Assert.Equal([$"0100007F:{tool.Address.Port.ToString("X4", CultureInfo.InvariantCulture)}"], ListenedAt(tool.Process));
        using var page = client.GetAsync(tool.Address).GetAwaiter().GetResult();
        using var evil = client.GetAsync(new Uri(tool.Address, "/evil.html")).GetAwaiter().GetResult();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (page.StatusCode, evil.StatusCode));
    }

    /// <summary>The addresses at which a process listens, as <c>/proc/net/tcp</c> has them: hexadecimal, the number in the order of the
    /// machine.</summary>
    private static List<string> ListenedAt(Process process)
    {
        var own = Directory.EnumerateFiles($"/proc/{process.Id}/fd").Select(handle => new FileInfo(handle).LinkTarget ?? "")
            
            .Where(target => target.StartsWith("socket:[", StringComparison.Ordinal))
            .Select(target => target["socket:[".Length..^1]).ToHashSet();
        return
        [
            .. new[] { "tcp", "tcp6" }.SelectMany(table => File.ReadAllLines($"/proc/{process.Id}/net/{table}").Skip(1))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(entry => entry[3] == "0A" && own.Contains(entry[9])).Select(entry => entry[1]),
        ];
    }

    private static List<int> FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }

    /// <summary>Where a process tells at which ports it listens.</summary>
    private sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute() =>
            Skip = OperatingSystem.IsLinux() ? null : "Only Linux tells in files at which ports a process listens.";
    }
}
