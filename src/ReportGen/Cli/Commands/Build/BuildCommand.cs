using System.CommandLine;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Build;

/// <summary><c>build</c>: writes the site.</summary>
internal static class BuildCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "build",
        Summary = "Build the site.",
        Examples = """
            reportgen build
                Build the report of this folder: content/ and templates/ into site/.
            reportgen build --base-url https://example.org/report/ --strict
                Build for that address, and fail on warnings too.
            reportgen build --drafts --output preview
                Build with drafts into a folder of its own.
            reportgen build --explain /posts/my-post/
                Build, and say why that page was made anew.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var format = SharedOptions.FindingsFormat();
        var explain = new Option<string?>("--explain")
        {
            Description = "Say also why a page was made anew or taken over from the last build: its address, such as /posts/my-post/.",
            HelpName = "page",
        };
        return new CommandGrammar
        {
            Options = [shared.Output, format.Option, explain, shared.Timings],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, shared.Output, format.In(parsed)) with { Timings = parsed.GetValue(shared.Timings) },
                Doing = "Building",
                Work = run => Answer.Findings(SiteBuild.Report(run, parsed.GetValue(explain))),
            },
        };
    }
}
