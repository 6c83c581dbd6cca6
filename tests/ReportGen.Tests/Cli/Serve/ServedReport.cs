using System.Text;
using ReportGen.Cli;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>A brief report in a folder, served by the command in this process until it is disposed of.</summary>
internal sealed class ServedReport : IDisposable
{
    private readonly HeardWriter output = new();
    private readonly Interruption interruption;
    private readonly HttpClient client;
    private readonly Thread thread;
    private int? exit;

    /// <param name="folder">Where the tool runs.</param>
    /// <param name="build">The pipeline.</param>
    public ServedReport(TestFolder folder, Func<SourceTree, BuildOptions, FileSink, BuildResult> build, params string[] arguments)
    {
        Folder = folder;
        interruption = new Interruption(new Channel(Error, IsTerminal: false), _ => { });
        var surroundings = new Surroundings(
            folder.Path, new Channel(output, IsTerminal: false), new Channel(Error, IsTerminal: false), null, new(EmbeddedTheme.Read), build)
        {
            Interruption = interruption,
        };
        thread = new Thread(() => exit = CommandLine.Run(["serve", .. Port(arguments), .. arguments], surroundings));
        thread.IsBackground = true; // A test that fails at once must not keep the others waiting.
        thread.Start();
        Address = new Uri(output.WaitFor("\n").TrimEnd('\n'));
        client = new HttpClient(Handler()) { Timeout = HeardWriter.Limit };
    }

    public TestFolder Folder { get; }

    /// <summary>As it was told: the first page.</summary>
    public Uri Address { get; }

    public HeardWriter Error { get; } = new();

    public string Output => output.ToString();

    /// <summary>The brief report of tests without an address, so that no cards are drawn.</summary>
    public static ServedReport OfBaseSite(params string[] arguments) => new(BaseFolder(), Pipeline.Run, arguments);

    public static TestFolder BaseFolder()
    {
        var folder = new TestFolder();
        foreach (var file in BaseSite.Files) folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        return folder.With("content/report.yaml", BaseSite.WithoutAddress);
    }

    private static string[] Port(string[] arguments) => arguments.Contains("--port") ? [] : ["--port", "0"];

    /// <summary>Leaves an answer at once, as a closed page does: without that the client reads on for two seconds.</summary>
    private static SocketsHttpHandler Handler() =>
        new() { AllowAutoRedirect = false, UseProxy = false, ResponseDrainTimeout = TimeSpan.Zero };

    public HttpResponseMessage Get(string path) => Send(HttpMethod.Get, path);

    public HttpResponseMessage Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request).GetAwaiter().GetResult();
    }

    public string Text(string path)
    {
        using var response = Get(path);
        return response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }

    public byte[] Bytes(string path)
    {
        using var response = Get(path);
        return response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
    }

    /// <summary>Listens as a page does.</summary>
    public static string TextOf(HttpResponseMessage answer)
    {
        using var text = new StreamReader(answer.Content.ReadAsStream());
        return text.ReadToEnd();
    }

    public HeardEvents Listen() => new(client, new Uri(Address, "/.reportgen/events"));

    /// <summary>Ends the command as Ctrl-C does; gives what it returned.</summary>
    public int? End()
    {
        interruption.Ask(130);
        Assert.True(thread.Join(HeardWriter.Limit), "It did not end.");
        return exit;
    }

    public void Dispose()
    {
        if (thread.IsAlive) End();
        client.Dispose();
        Folder.Dispose();
    }
}
