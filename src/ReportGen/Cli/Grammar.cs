using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReportGen.Cli.Comparing;
using ReportGen.Cli.Snapshots;
using ReportGen.Narrative;
using ReportGen.Published;

namespace ReportGen.Cli;

/// <summary>The commands and options that can be typed, with their help.</summary>
internal sealed class Grammar
{
    private readonly Option<string> content = new("--content") { Description = "Folder with the report's data and text.", HelpName = "folder", DefaultValueFactory = _ => "content", Recursive = true };
    private readonly Option<string?> templates = new("--templates") { Description = "Folder laid file by file over the built-in theme. [default: templates beside the content folder]", HelpName = "folder", Recursive = true };
    private readonly Option<string> output = new("--output") { Description = "Folder of the site; a build replaces it whole.", HelpName = "folder", DefaultValueFactory = _ => "site" };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Address at which the site will be served, instead of the one in report.yaml.", HelpName = "address", Recursive = true };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Include posts marked as drafts.", Recursive = true };
    private readonly Option<bool> future = new("--future") { Description = "Include posts dated after the report's own day, 'as_of' in report.yaml.", Recursive = true };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings count as errors.", Recursive = true };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Tell only the findings.", Recursive = true };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Tell also which files change, which numbers are exempt by which pattern, how the numbers of each file are covered, and the stack trace of a defect.", Recursive = true };
    private readonly Option<bool> noColor = new("--no-color") { Description = "Use no colour (as does a NO_COLOR in the environment).", Recursive = true };

    private readonly Option<string> findings = Formats("How findings are written.", "text", "json", "sarif", "github");
    private readonly Option<string> explanation = Formats("How the explanation is written.", "text", "json");

    private readonly Option<bool> fix = new("--fix") { Description = "Show bound words that are not what is measured, put the right ones in their place, and check again." };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "With --fix: show what would be rewritten, and write nothing." };

    private readonly DiffGrammar diff = new();
    private readonly Argument<string> snapshots = new("folder") { Description = "Where the snapshots are: a file for each page, such as posts/first.verified.md.", HelpName = "folder" };
    private readonly Option<bool> prune = new("--prune") { Description = "Delete the snapshots of pages that are gone." };
    private readonly Option<string?> of = new("--of") { Description = "Whose pages: the folder of a site, of content or of a report, or a git revision. [default: a build of the working tree]", HelpName = "side" };
    private readonly Option<bool> compare = new("--check") { Description = "Write nothing, and say which snapshots differ." };

    private Grammar(Func<RunOptions, ExitCode> run)
    {
        Root = new RootCommand("ReportGen turns data and text into a report site in which every number is computed or judged.") { HelpName = "reportgen" };
        foreach (var option in new Option[] { content, templates, output, baseUrl, drafts, future, strict, quiet, verbose, noColor }) Root.Options.Add(option);
        Root.Subcommands.Add(Command("build", "Build the site.", Work.Build, output, run));
        Root.Subcommands.Add(Check(run));
        Root.Subcommands.Add(Snapshot(run));
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } address && !IsAddress(address))
                result.AddError($"'{address}' is not an address that --base-url takes: write one such as https://example.org/report/.");
        });
        foreach (var option in Root.Options)
        {
            if (option is HelpOption help) help.Action = new HelpWithExamples();
            if (option is VersionOption version) version.Action = new ShowVersion();
        }
    }

    public RootCommand Root { get; }

    /// <param name="explain">Is given the name to explain as well.</param>
    public static RootCommand Of(Func<RunOptions, ExitCode> run, Func<RunOptions, string, ExitCode> explain, Func<DiffOptions, ExitCode> compare)
    {
        var grammar = new Grammar(run);
        grammar.Root.Subcommands.Add(grammar.Explain(explain));
        grammar.Root.Subcommands.Add(grammar.Diff(compare));
        return grammar.Root;
    }

    // It reads what check reads, with the same options.
    private Command Explain(Func<RunOptions, string, ExitCode> explain)
    {
        var name = new Argument<string>("name") { Description = "A metric, a claim, 'selection.measure', 'selection.measure[part]' or 'reported.figure'.", HelpName = "name" };
        var command = new Command("explain", "Tell how a number was made, or what a verdict rests on.");
        command.Arguments.Add(name);
        command.Options.Add(output);
        command.Options.Add(explanation);
        command.SetAction(parsed => (int)explain(OptionsOf(parsed, Work.Check, output, explanation), parsed.GetRequiredValue(name)));
        return command;
    }

    private Command Diff(Func<DiffOptions, ExitCode> compare)
    {
        var command = diff.Command(parsed => OptionsOf(parsed, Work.Check, diff.Site, findings: null), compare, content, templates);
        RefuseContradictions(command);
        return command;
    }

    /// <param name="site">The option that names the site's folder in this command.</param>
    private Command Command(string name, string description, Work work, Option<string> site, Func<RunOptions, ExitCode> run)
    {
        var command = new Command(name, description);
        command.Options.Add(site);
        command.Options.Add(findings);
        RefuseContradictions(command);
        command.SetAction(parsed => (int)run(OptionsOf(parsed, work, site, findings)));
        return command;
    }

    private void RefuseContradictions(Command command) => command.Validators.Add(result =>
    {
        if (result.GetValue(quiet) && result.GetValue(verbose)) result.AddError("--quiet and --verbose exclude each other.");
    });

    private Command Check(Func<RunOptions, ExitCode> run)
    {
        var check = Command("check", "Do everything but write, and say whether the site is what a build gives.", Work.Check, output, run);
        check.Options.Add(fix);
        check.Options.Add(dryRun);
        check.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix)) result.AddError("--dry-run goes with --fix: write 'reportgen check --fix --dry-run'.");
        });
        return check;
    }

    private Command Snapshot(Func<RunOptions, ExitCode> run)
    {
        var snapshot = Command("snapshot", "Keep what a reader sees of every page as plain text, for reviews.", Work.Snapshot, diff.Site, run);
        snapshot.Arguments.Add(snapshots);
        snapshot.Options.Add(of);
        snapshot.Options.Add(prune);
        snapshot.Options.Add(compare);
        snapshot.Validators.Add(result =>
        {
            if (result.GetValue(prune) && result.GetValue(compare)) result.AddError("--prune and --check exclude each other: --check writes and deletes nothing.");
            if (result.GetValue(of) is not null) DiffGrammar.RefuseWorking(result, [content, templates], "--of names another side");
        });
        return snapshot;
    }

    /// <param name="site">The option that names the site's folder in this command.</param>
    /// <param name="findings">The option that names the format; null: text.</param>
    private RunOptions OptionsOf(ParseResult parsed, Work work, Option<string> site, Option<string>? findings) => new(
        work,
        parsed.GetRequiredValue(content),
        parsed.GetValue(templates),
        parsed.GetRequiredValue(site),
        parsed.GetValue(baseUrl),
        parsed.GetValue(drafts) ? DraftPosts.Included : DraftPosts.LeftOut,
        parsed.GetValue(strict) ? Strictness.WarningsAreErrors : Strictness.Normal,
        parsed.GetValue(quiet) ? Verbosity.Quiet : parsed.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal,
        parsed.GetValue(noColor) ? Colour.Never : Colour.WhereTerminal,
        (findings is null ? "text" : parsed.GetRequiredValue(findings)) switch { "json" => Format.Json, "sarif" => Format.Sarif, "github" => Format.Github, _ => Format.Text })
    {
        Future = parsed.GetValue(future) ? FuturePosts.Included : FuturePosts.LeftOut,
        Fixing = work != Work.Check || !parsed.GetValue(fix) ? Fixing.None : parsed.GetValue(dryRun) ? Fixing.Shown : Fixing.Written,
        Snapshot = work != Work.Snapshot ? null : new SnapshotOrder(
            parsed.GetRequiredValue(snapshots),
            parsed.GetValue(of),
            parsed.GetValue(compare) ? SnapshotWork.Compare : parsed.GetValue(prune) ? SnapshotWork.WriteAndPrune : SnapshotWork.Write),
    };

    private static Option<string> Formats(string description, params string[] words) =>
        new Option<string>("--format") { Description = description, DefaultValueFactory = _ => words[0] }.AcceptOnlyFromAmong(words);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "" };

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write($"ReportGen {ToolVersion.Words}\n");
            return (int)ExitCode.Done;
        }
    }

    private sealed class HelpWithExamples : SynchronousCommandLineAction
    {
        // Help is also wanted when the rest of the line has a mistake.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            new HelpAction { MaxWidth = 100 }.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(Examples.Of(parseResult.CommandResult.Command.Name));
            return (int)ExitCode.Done;
        }
    }
}
