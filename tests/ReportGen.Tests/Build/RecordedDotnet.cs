using System.Management.Automation;
using System.Management.Automation.Runspaces;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Build;

/// <summary>Runs a copy of <c>build.ps1</c> in the real PowerShell engine, with a stand-in for <c>dotnet</c> that only writes down how it was called.</summary>
internal sealed class RecordedDotnet : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly string? path = Environment.GetEnvironmentVariable("PATH");

    public RecordedDotnet()
    {
        Directory.CreateDirectory(folder.At("repository/tests"));
        File.Copy(RepositoryRoot.Combine("build.ps1"), folder.At("repository/build.ps1"));
        WriteStandIn();
        Environment.SetEnvironmentVariable("PATH", $"{folder.At("bin")}{Path.PathSeparator}{path}");
    }

    public TestFolder Folder => folder;

    /// <summary>What the script wrote, line by line.</summary>
    public IReadOnlyList<string> Output { get; private set; } = [];

    /// <summary>Every call: the folder it was made in and the arguments.</summary>
    public IReadOnlyList<string> Calls =>
        File.Exists(folder.At("calls")) ? [.. File.ReadAllLines(folder.At("calls")).Select(call => call.Trim().Replace(folder.At("repository"), "REPOSITORY", StringComparison.Ordinal))] : [];

    /// <summary>Lets every call whose first argument is this one end with exit code 7.</summary>
    public void Fail(string command) => folder.With("fails", command);

    /// <summary>Runs the script from a folder that is not the repository; gives its exit code.</summary>
    public int Run(params string[] tasks)
    {
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows()) state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
        using var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        runspace.SessionStateProxy.Path.SetLocation(folder.Path);
        using var shell = PowerShell.Create(runspace);
        var script = shell.AddCommand(folder.At("repository/build.ps1"));
        foreach (var task in tasks) script.AddArgument(task);
        Output = [.. shell.Invoke().Select(line => line.ToString())];
        Assert.Empty(shell.Streams.Error);
        Assert.Equal(folder.Path, runspace.SessionStateProxy.Path.CurrentLocation.Path);
        return runspace.SessionStateProxy.GetVariable("LASTEXITCODE") as int? ?? 0;
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", path);
        folder.Dispose();
    }

    private void WriteStandIn()
    {
        if (OperatingSystem.IsWindows())
        {
            folder.With("bin/dotnet.cmd", $"@echo off\r\necho %CD%: %*>>\"{folder.At("calls")}\"\r\nset /p FAILS=<\"{folder.At("fails")}\"\r\nif \"%1\"==\"%FAILS%\" exit /b 7\r\nexit /b 0\r\n");
            folder.With("fails", "-");
            return;
        }

        folder.With("bin/dotnet", $"#!/bin/sh\necho \"$PWD: $*\" >> '{folder.At("calls")}'\n[ \"$1\" != \"$(cat '{folder.At("fails")}' 2>/dev/null)\" ] || exit 7\n");
        File.SetUnixFileMode(folder.At("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
