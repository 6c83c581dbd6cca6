using System.Collections.Immutable;

namespace ReportGen.Cli.Commands;

/// <summary>Words by which other tools call what a command of this one does.</summary>
/// <param name="Words">As they are typed.</param>
/// <param name="Answers">A command, and what to write; the first whose command the tool has is meant.</param>
internal sealed record OtherWord(ImmutableArray<string> Words, params ImmutableArray<(string Command, string Answer)> Answers)
{
    public static ImmutableArray<OtherWord> All { get; } =
    [
        new(
            ["serve", "server", "watch", "preview", "dev", "run", "start", "live", "open"],
            ("serve", "write 'reportgen serve'"),
            ("build", "write 'reportgen build', then open site/index.html")),
        new(["render", "generate", "compile", "make", "site"], ("build", "write 'reportgen build'")),
        new(
            ["publish", "deploy", "upload"],
            ("build", "write 'reportgen build', then copy site/ to your host; docs/publishing.md tells how a workflow does it")),
        new(["lint", "validate", "verify", "test"], ("check", "write 'reportgen check'")),
        new(["fix", "format"], ("check", "write 'reportgen check --fix'")),
        new(["create", "setup", "scaffold", "quickstart", "begin"], ("init", "write 'reportgen init my-report'")),
        new(["add", "post", "page"], ("new", "write 'reportgen new post NAME'")),
        new(["ls", "show", "names"], ("list", "write 'reportgen list measures'")),
        new(["why", "trace"], ("explain", "write 'reportgen explain NAME'")),
        new(["compare", "review"], ("diff", "write 'reportgen diff'")),
        new(["themes", "eject", "templates", "layout"], ("theme", "write 'reportgen theme'")),
        new(["clear", "tidy"], ("clean", "write 'reportgen clean'")),
        new(["info", "env", "diagnose"], ("doctor", "write 'reportgen doctor'")),
        new(["version"], ("build", "write 'reportgen --version'")),
    ];

    /// <summary>What to write instead of a word that is no command; null for a word that other tools do not use either.</summary>
    public static string? Answer(string word, ImmutableArray<ToolCommand> commands) =>
        All.Where(other => other.Words.Contains(word, StringComparer.OrdinalIgnoreCase))
            .SelectMany(other => other.Answers)
            .FirstOrDefault(answer => commands.Any(command => command.Name == answer.Command))
            .Answer;
}
