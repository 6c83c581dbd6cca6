using System.Diagnostics;
using System.Text;
using ReportGen.Cli;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>A run that is stopped by a signal leaves the old site or the new one, no lock, and says so in a word.</summary>
public sealed class InterruptionTests : IDisposable
{
    private static readonly OutputTree Site = Shell.SiteOf(("index.html", "new"), ("a.txt", "a"), ("b.txt", "b"));
    private readonly TestFolder folder = new();
    private readonly StringWriter error = new();
    private int? exit;

    public void Dispose()
    {
        error.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Before_anything_is_written_the_lock_goes()
    {
        var interruption = New();
        using var writer = SiteWriter.Open(folder.At("site"), "site", new SiteDisk(), interruption, new DiagnosticBag());

        Assert.Throws<EndException>(() => interruption.Ask(143));
        AssertEnded(143);
    }

    [Fact]
    public async Task At_any_file_the_old_site_stays_and_nothing_is_left_beside_it()
    {
        Write(new SiteDisk(), Shell.SiteOf(("index.html", "old")), Interruption.None);
        var before = folder.Listing("site");
        for (var step = 0; step < 4; step++)
        {
            var disk = new AskingDisk(step, New());
            Assert.Throws<EndException>(() => Write(disk, Site, disk.Interruption));
            await disk.Asking;
            Assert.Equal(before, folder.Listing("site"));
            AssertEnded(130, "site");
        }
    }

    [Fact]
    public async Task While_all_cores_write_nothing_is_left_and_nothing_comes_after()
    {
        var interruption = New();
        using var writer = SiteWriter.Open(folder.At("site"), "site", new SiteDisk(), interruption, new DiagnosticBag()) ?? throw new InvalidOperationException("The folder is free.");
        using var isWriting = new ManualResetEventSlim();
        var asking = Task.Run(() =>
        {
            isWriting.Wait();
            Assert.Throws<EndException>(() => interruption.Ask(130));
        });
        var ended = Assert.Throws<AggregateException>(() => Parallel.For(0, 1_000, at =>
        {
            if (at == 500) isWriting.Set();
            while (at == 500 && !interruption.IsAsked) Thread.Yield();
            writer.Write($"{at % 7}/{at}.txt", new byte[1_000]);
        }));
        await asking;

        Assert.All(ended.InnerExceptions, exception => Assert.IsType<EndException>(exception));
        AssertEnded(130);
    }

    [Fact]
    public void Who_asks_twice_does_not_wait()
    {
        var interruption = New();
        Assert.Throws<EndException>(() => interruption.Ask(143));
        error.GetStringBuilder().Clear();
        Assert.Throws<EndException>(() => interruption.Ask(130));
        Assert.Equal((130, ""), (exit, error.ToString()));
    }

    [UnixFact]
    public void The_real_tool_ends_with_128_and_the_number_of_the_signal()
    {
        foreach (var file in BaseSite.Files.Where(file => file.Path != "content/charts.yaml")) folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        for (var i = 0; i < 2_000; i++) folder.With($"content/static/more/{i}.txt", new string('x', 2_000));
        var before = Directory.EnumerateFileSystemEntries(folder.Path).Count();
        foreach (var (signal, code) in new[] { (UnixProgram.Terminate, 143), (UnixProgram.Interrupt, 130) })
        {
            var ended = Signalled(signal);
            // On a busy machine the signal may come when all is done.
            for (var tries = 1; ended.Code == 0 && tries < 10; tries++)
            {
                foreach (var made in new[] { "site", ".reportgen" }.Select(folder.At).Where(Directory.Exists)) Directory.Delete(made, recursive: true);
                ended = Signalled(signal);
            }

            Assert.Equal((code, "Interrupted.\n"), ended);
            Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder.Path).Count());
        }
    }

    /// <summary>A build that gets a signal as soon as it writes: how it ends, and what it says.</summary>
    private (int Code, string Said) Signalled(int signal)
    {
        using var build = Start();
        var waiting = new SpinWait();
        while (!build.HasExited && !File.Exists(folder.At("site.lock"))) waiting.SpinOnce();
        UnixProgram.Signal(build, signal);
        var said = build.StandardError.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, said);
    }

    private Interruption New() => new(new Channel(error, IsTerminal: false), code =>
    {
        exit = code;
        throw new EndException();
    });

    private void AssertEnded(int code, params string[] left)
    {
        Assert.Equal((code, "Interrupted.\n"), (exit, error.ToString()));
        Assert.Equal(left, Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        error.GetStringBuilder().Clear();
    }

    private void Write(ISiteDisk disk, OutputTree site, Interruption stop)
    {
        using var writer = SiteWriter.Open(folder.At("site"), "site", disk, stop, new DiagnosticBag());
        writer?.Replaced(site, new DiagnosticBag());
        writer?.Close();
    }

    private Process Start()
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [typeof(CommandLine).Assembly.Location, "build", "--quiet"]) { WorkingDirectory = folder.Path, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
    }

    private sealed class EndException : Exception;

    /// <summary>The real disk; while the file of a certain number is written, somebody else asks for an end.</summary>
    private sealed class AskingDisk(int asking, Interruption interruption) : ISiteDisk
    {
        private readonly SiteDisk disk = new();
        private int files;

        public Interruption Interruption { get; } = interruption;

        /// <summary>Who asks waits until the writer is at a place where it can stop.</summary>
        public Task Asking { get; private set; } = Task.CompletedTask;

        public void CreateFolder(string path) => disk.CreateFolder(path);

        public void WriteFile(string path, ReadOnlySpan<byte> bytes)
        {
            if (files++ == asking)
            {
                Asking = Task.Run(() => Assert.Throws<EndException>(() => Interruption.Ask(130)));
                while (!Interruption.IsAsked) Thread.Yield();
            }

            disk.WriteFile(path, bytes);
        }

        public void Rename(string from, string to) => disk.Rename(from, to);

        public void DeleteFile(string path) => disk.DeleteFile(path);

        public void DeleteFolder(string path) => disk.DeleteFolder(path);

        public bool MayEmpty(string path) => true;
    }
}
