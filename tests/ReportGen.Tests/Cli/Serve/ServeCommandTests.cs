using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ReportGen.Cli;
using ReportGen.Cli.Commands.Serve;
using ReportGen.Cli.Running;
using ReportGen.Narrative;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>The command around the server: its arguments, its streams, its port, its end.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public void The_output_stream_has_the_address_and_nothing_else()
    {
        using var served = ServedReport.OfBaseSite();
        served.Folder.With("content/static/note.txt", "one");
        served.Error.WaitFor("1 other file came: note.txt\n");

        Assert.Equal($"{served.Address}\n", served.Output);
        Assert.Equal(0, served.End());
        Assert.EndsWith("Interrupted.\n", served.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_tells_findings_only()
    {
        using var served = ServedReport.OfBaseSite("--quiet", "--poll");
        served.Folder.With("content/static/note.txt", "one");
        using var events = served.Listen();
        if (!events.First.Changes.Contains("note.txt", StringComparison.Ordinal)) events.Next();
        served.Folder.With("content/tables.yaml", "- still [");

        Assert.DoesNotContain("note.txt", served.Error.WaitFor("content/tables.yaml:1:"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_port_is_in_use_the_next_free_one_is_taken_and_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var served = ServedReport.OfBaseSite("--port", port.ToString(CultureInfo.InvariantCulture));

        Assert.NotEqual(port, served.Address.Port);
        served.Error.WaitFor($"Port {port} is in use: this is port {served.Address.Port}.\n");
        Assert.Contains("A first post", served.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_the_system_refuses_is_RG9066()
    {
        using var shell = new Shell();
        shell.Folder.With("content/static/a.txt", "a");
        var run = new ModelRun(OptionsOf("serve"), shell.Surroundings(TextWriter.Null, TextWriter.Null));
        var serving = new ServeRun(run, new ServeOptions(7, Browser.LeftAlone, Noticing.LookedFor))
        {
            Listening = (_, _) => throw new SocketException((int)SocketError.AccessDenied),
        };
        var report = serving.Answer().Report;

        Assert.Equal(ExitCode.Impossible, report.Exit);
        Assert.StartsWith("error RG9066: Port 7 cannot be used: ", report.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    internal static RunOptions OptionsOf(string command) => new()
    {
        Command = command,
        Content = "content",
        Templates = null,
        Output = "site",
        BaseUrl = null,
        Drafts = DraftPosts.LeftOut,
        Future = FuturePosts.LeftOut,
        Strictness = Strictness.Normal,
        Verbosity = Verbosity.Quiet,
        Colour = ColourUse.Never,
        Format = Format.Text,
    };

    [Theory]
    [InlineData("--port 65536", "'65536' is not a port: write a number from 0 to 65535.")]
    [InlineData("--port -1", "'-1' is not a port: write a number from 0 to 65535.")]
    [InlineData("--port http", "'http' is not a port: write a number from 0 to 65535.")]
    [InlineData("--output x", "'--output' is not known here.")]
    public void Arguments_that_cannot_be_understood_are_refused(string arguments, string message)
    {
        using var shell = new Shell();

        Assert.Equal(2, shell.Run(["serve", .. arguments.Split(' ')]));
        Assert.Contains(message, shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_never_there_is_not_waited_for()
    {
        using var shell = new Shell();

        Assert.Equal(2, shell.Run("serve", "--content", "nowhere"));
        Assert.StartsWith("error RG9002: There is no folder 'nowhere'.", shell.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_browser_is_opened_by_a_program_of_the_search_path_with_the_address_alone()
    {
        using var folder = new TestFolder();
        var name = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        var asked = folder.At("asked");
        folder.With(name, $"#!/bin/sh\nprintf '%s|' \"$@\" > '{asked}.new'\nmv '{asked}.new' '{asked}'\n");
        UnixProgram.Run("chmod", "+x", folder.At(name));

        Assert.False(BrowserOpener.Open("http://127.0.0.1:1/", "."));
        Assert.False(BrowserOpener.Open("http://127.0.0.1:1/", null));
        Assert.True(BrowserOpener.Open("http://127.0.0.1:1/$(touch x)", folder.Path));
        var limit = Stopwatch.StartNew();
        while (!File.Exists(asked) && limit.Elapsed < HeardWriter.Limit) Thread.Yield();
        Assert.Equal("http://127.0.0.1:1/$(touch x)|", File.ReadAllText(asked));
    }

    [Fact]
    public void Where_no_browser_can_be_opened_the_address_is_enough()
    {
        using var served = ServedReport.OfBaseSite("--open");

        served.Error.WaitFor("No program that opens a browser was found: open the address yourself.\n");
        Assert.Contains("A first post", served.Text("/"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_real_tool_ends_at_once_with_128_and_the_number_of_the_signal()
    {
        using var folder = ServedReport.BaseFolder();
        foreach (var (signal, code) in new[] { (UnixProgram.Terminate, 143), (UnixProgram.Interrupt, 130) })
        {
            using var tool = ServedProcess.Start(folder);
            using var client = new HttpClient();
            using var page = client.GetStreamAsync(new Uri(tool.Address, "/.reportgen/events")).GetAwaiter().GetResult();
            Assert.NotEqual(0, page.Read(new byte[10]));
            UnixProgram.Signal(tool.Process, signal);
            var said = tool.Process.StandardError.ReadToEnd();
            tool.Process.WaitForExit();

            Assert.Equal((code, "Interrupted.\n"), (tool.Process.ExitCode, said[said.LastIndexOf("Int", StringComparison.Ordinal)..]));
            Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        }
    }
}
