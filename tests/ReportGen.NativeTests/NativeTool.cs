using System.Collections.Immutable;
using System.Diagnostics;
using ReportGen.Cli;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>The native program that <c>REPORTGEN_NATIVE</c> names, and the same code under the runtime beside it.</summary>
internal static class NativeTool
{
    public const string Variable = "REPORTGEN_NATIVE";

    /// <summary>Null when no program is named.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    /// <summary>Why tests of it are skipped; null when they run. A program that is named and not there is no reason: its tests fail.</summary>
    public static string? WhySkipped => Program is null
        ? $"{Variable} names no native program: publish one as CONTRIBUTING.md says."
        : null;

    /// <summary>What a run of the native program in a folder writes and ends with.</summary>
    public static Told Run(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program ?? throw new InvalidOperationException(WhySkipped), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CI"] = "true" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{Program}' did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Told(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>The same under the runtime.</summary>
    public static Told RunManaged(string folder, params IEnumerable<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(
            folder, new Channel(output, IsTerminal: false), new Channel(error, IsTerminal: false), null, new(EmbeddedTheme.Read), Pipeline.Run)
        {
            SearchPath = Environment.GetEnvironmentVariable("PATH"),
        };
        return new Told(CommandLine.Run([.. arguments], surroundings), output.ToString(), error.ToString());
    }

    /// <summary>Writes files of a report into a folder.</summary>
    public static TestFolder Write(this TestFolder folder, IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            var place = folder.At(file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, file.Bytes.ToArray());
        }

        return folder;
    }

    /// <summary>Every file below a folder with its bytes; empty where there is no such folder.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Bytes(string folder) => !Directory.Exists(folder)
        ? ImmutableSortedDictionary<string, byte[]>.Empty
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}

/// <summary>What a run writes on its two streams, and its exit code.</summary>
internal sealed record Told(int Exit, string Output, string Error);

/// <summary>A test of the native program; skipped, with the reason, where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeTool.WhySkipped;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute() => Skip = NativeTool.WhySkipped;
}
