using System.CommandLine;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Check;

/// <summary><c>check</c>: finds mistakes, and mends those for which it is known what to write.</summary>
internal static class CheckCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "check",
        Summary = "Do everything but write, and say whether the site is what a build gives.",
        Examples = """
            reportgen check
                Find every mistake, and say whether site/ is what a build gives.
            reportgen check --format github
                The same in a GitHub workflow: each finding becomes an annotation.
            reportgen check --fix --dry-run
                Show which bound numbers are stale, and what would be written in their place.
            reportgen check --fix
                Write it, and check again. Quotations, claims and literals are left alone.
            reportgen check --format json --quiet > findings.json
                Findings for another program.
            """,
        Grammar = Grammar,
    };

    /// <summary>What a run finds that mends nothing.</summary>
    public static RunReport Report(ModelRun run) => new SiteCheck(run, Fixing.None).Report();

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var format = SharedOptions.FindingsFormat();
        var fix = new Option<bool>("--fix")
        {
            Description = "Show bound words that are not what is measured, put the right ones in their place, and check again.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: show what would be rewritten, and write nothing." };
        return new CommandGrammar
        {
            Options = [shared.Output, format.Option, fix, dryRun, shared.Timings],
            Refuse = result =>
            {
                if (result.GetValue(dryRun) && !result.GetValue(fix))
                    result.AddError("--dry-run goes with --fix: write 'reportgen check --fix --dry-run'.");
            },
            Order = parsed =>
            {
                var fixing = (parsed.GetValue(fix), parsed.GetValue(dryRun)) switch
                {
                    (false, _) => Fixing.None,
                    (true, true) => Fixing.Shown,
                    (true, false) => Fixing.Written,
                };
                return new Order
                {
                    Options = shared.In(parsed, shared.Output, format.In(parsed)) with { Timings = parsed.GetValue(shared.Timings) },
                    Doing = fixing == Fixing.None ? "Checking" : null,
                    Work = run => Answer.Findings(new SiteCheck(run, fixing).Report()),
                };
            },
        };
    }
}
