using System.Runtime.Versioning;
using System.Diagnostics;
using ReportGen.Tests.Build;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>The lines for bash in <c>docs/completion.md</c> complete what they say.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [BashFact]
    [UnsupportedOSPlatform("windows")]
    public void Bash_completes_commands_options_and_their_words()
    {
        var document = File.ReadAllText(RepositoryRoot.Combine("docs", "completion.md"));
        var lines = document.Split("```bash\n")[1].Split("```")[0];
        var tool = Path.Combine(AppContext.BaseDirectory, "ReportGen.dll");
        folder.With("bin/reportgen", $"#!/bin/bash\nexec dotnet '{tool}' \"$@\"\n").With("try.sh", $$"""
            PATH='{{folder.At("bin")}}':$PATH
            {{lines}}
            try() {
              COMP_LINE=$1; COMP_POINT=${#1}; read -ra COMP_WORDS <<< "$1"
              [[ $1 == *' ' ]] && COMP_WORDS+=('')
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _reportgen; echo "${COMPREPLY[*]}"
            }
            try 'reportgen li'
            try 'reportgen build --fo'
            try 'reportgen build --format '

            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(folder.At("bin/reportgen"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", folder.At("try.sh")]) { RedirectStandardOutput = true })!;

        Assert.Equal("list\n--format\ngithub json sarif text\n", bash.StandardOutput.ReadToEnd());
        Assert.Contains("prints `list`", document, StringComparison.Ordinal);
    }
}
