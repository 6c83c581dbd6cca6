using System.Collections.Immutable;

namespace ReportGen.Cli.Commands;

/// <summary>One of the things that somebody does first with the tool.</summary>
/// <param name="Command">The command that does it.</param>
/// <param name="Typed">What is typed.</param>
/// <param name="Words">What it does.</param>
internal sealed record FirstStep(string Command, string Typed, string Words)
{
    /// <summary>How many are told to somebody who knows none.</summary>
    public const int Most = 5;

    private const int Width = 27; // of the longest line that is typed, and two blanks

    // In the order in which they are done; one whose command the tool does not have is left out.
    private static readonly ImmutableArray<FirstStep> All =
    [
        new("init", "reportgen init my-report", "begins a small report that builds at once"),
        new("serve", "reportgen serve", "shows the report while you write"),
        new("new", "reportgen new post NAME", "adds a post; also a page, dataset, metric, claim, chart and more"),
        new("check", "reportgen check", "finds what is wrong, and whether site/ is up to date"),
        new("build", "reportgen build", "writes the site; open site/index.html"),
        new("list", "reportgen list measures", "shows the names that a text can bind, with their values"),
    ];

    /// <summary>Both in one line.</summary>
    public string Line => $"{Typed.PadRight(Width)}{Words}";

    public static IEnumerable<FirstStep> Of(ImmutableArray<ToolCommand> commands) =>
        All.Where(step => commands.Any(command => command.Name == step.Command));
}
