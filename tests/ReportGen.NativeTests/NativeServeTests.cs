using System.Diagnostics;
using ReportGen.Tests.Cli.Serve;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>The native program serves what it builds.</summary>
public class NativeServeTests
{
    [NativeFact]
    public void Every_file_is_served_as_it_is_built_and_a_save_is_told()
    {
        using var folder = new TestFolder().Write(BaseSite.Files);
        Assert.Equal(0, NativeTool.Run(folder.Path, "build").Exit);
        using var tool = Start(folder.Path);
        try
        {
            var address = new Uri(tool.StandardOutput.ReadLine()!);
            using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
            Assert.All(NativeTool.Bytes(folder.At("site")), file =>
            {
                var got = client.GetByteArrayAsync(new Uri(address, file.Key)).GetAwaiter().GetResult();
                Assert.Equal(file.Value, file.Key.EndsWith(".html", StringComparison.Ordinal) ? ServedScript.Without(got) : got);
            });
            using var events = new StreamReader(client.GetStreamAsync(new Uri(address, "/.reportgen/events")).GetAwaiter().GetResult());
            folder.With("content/static/note.txt", "one");
            while (events.ReadLine() is { } line && !line.Contains("note.txt", StringComparison.Ordinal)) Assert.NotNull(line);
            Assert.Equal("one", client.GetStringAsync(new Uri(address, "note.txt")).GetAwaiter().GetResult());
        }
        finally
        {
            tool.Kill();
        }
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo(NativeTool.Program!, ["serve", "--port", "0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The native program did not start.");
    }
}
