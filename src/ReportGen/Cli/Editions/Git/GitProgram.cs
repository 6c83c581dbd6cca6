using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportGen.Cli.Editions.Git;

/// <summary>The git of this machine at work in one folder. It only reads: nothing is locked, refreshed, fetched, asked or shown in a pager,
/// and no program that a repository's own configuration names is run.</summary>
/// <param name="program">The rooted path of git.</param>
/// <param name="folder">Where git works.</param>
internal sealed class GitProgram(string program, string folder)
{
    // What a repository can set to have a program run. Plumbing that reads objects needs none of it; the environment forbids fetching.
    private static readonly string[] Settings =
    [
        "--no-pager", "-c", "protocol.allow=never", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c",
        "credential.helper=",
        "-c", "core.sshCommand=false", "-c", "core.askPass=false", "-c", "core.pager=false", "-c", "gc.auto=0", "-c",
        "maintenance.auto=false",
    ];

    /// <summary>The git on the search path; null when there is none. It is looked up here, because a program of that name in the current
    /// folder must not run.</summary>
    public static GitProgram? Find(string? searchPath, string folder)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var found = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(place => Path.Combine(place, name))
            .FirstOrDefault(File.Exists);
        return found is null ? null : new GitProgram(found, folder);
    }

    /// <summary>What git says to these arguments.</summary>
    public GitAnswer Ask(params IEnumerable<string> arguments) => Ask(arguments, _ => { });

    /// <summary>What git says to these arguments and what is written to it.</summary>
    public GitAnswer Ask(IEnumerable<string> arguments, Action<Stream> writes)
    {
        using var output = new MemoryStream();
        var (exit, error) = Run(arguments, writes, stream => stream.CopyTo(output));
        return new GitAnswer(exit, output.ToArray(), error);
    }

    /// <summary>Runs git, writing to it and reading from it at once; gives its exit code and what it complains of.</summary>
    public (int Exit, string Error) Run(IEnumerable<string> arguments, Action<Stream> writes, Action<Stream> reads)
    {
        using var process = new Process { StartInfo = StartOf(arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            return (-1, exception.Message); // Not to be run, or arguments longer than the system takes.
        }

        var complaint = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => WriteAll(process, writes));
        try
        {
            reads(process.StandardOutput.BaseStream);
        }
        finally
        {
            // Whoever stopped reading early must not leave git waiting for room.
            process.StandardOutput.Dispose();
            writing.GetAwaiter().GetResult();
            process.WaitForExit();
        }

        return (process.ExitCode, complaint.GetAwaiter().GetResult());
    }

    private static void WriteAll(Process process, Action<Stream> writes)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            writes(input);
        }
        catch (IOException)
        {
            // git ended before it had read all: its exit code and words tell why.
        }
    }

    private ProcessStartInfo StartOf(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, Settings.Concat(arguments))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["LC_ALL"] = "C"; // What git complains of is recognised by its words.
        start.Environment.Remove("LANGUAGE");
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1"; // Readers got the commit, not what somebody laid over it.
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // git fetches what a partial clone lacks by itself, by a command that the repository's configuration may name. The first
        // variable (git 2.44 and patched older ones) asks for no fetch, the second lets every fetch of any git end before it has run
        // anything.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        return start;
    }
}

/// <summary>How a run of git ended.</summary>
/// <param name="Output">What it wrote, as bytes.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record GitAnswer(int Exit, byte[] Output, string Error)
{
    public bool IsDone => Exit == 0;

    /// <summary>Whether git wanted to fetch what a partial clone lacks. It says so in different words, by its version.</summary>
    public bool IsPartial =>
        Array.Exists(
            ["lazy fetching disabled", "promisor remote", "' not allowed"],
            words => Error.Contains(words, StringComparison.Ordinal));

    /// <summary>The output as text without its last line break.</summary>
    public string Text => Encoding.UTF8.GetString(Output) is var text && text.EndsWith('\n') ? text[..^1] : text;

    /// <summary>The lines or, where git ends entries with zero bytes, the entries of the output.</summary>
    public IEnumerable<string> Entries(char end) => Encoding.UTF8.GetString(Output).Split(end, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The line of the complaint that tells why git ended, without git's own beginning; what GIT_TRACE adds is no
    /// complaint.</summary>
    public string Complaint
    {
        get
        {
            var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var line = Array.Find(
                lines,
                line => line.StartsWith("fatal: ", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? $"git ended with {Exit}";
            return (line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line).TrimEnd('.');
        }
    }
}
