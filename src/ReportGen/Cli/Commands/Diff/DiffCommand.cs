using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportGen.Cli.Editions;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Diff.Reports;

namespace ReportGen.Cli.Commands.Diff;

/// <summary><c>diff</c>: tells what a reader would see differently.</summary>
internal sealed class DiffCommand
{
    private static readonly string[] FailWords = [.. FailOn.All.Select(sort => sort.Word)];

    private readonly Argument<string?> before =
        Side("old", "The earlier side: the folder of a site, of content or of a report, or a git revision. [default: HEAD]");
    private readonly Argument<string?> after = Side("new", "The later side. [default: a build of the working tree]");
    private readonly Choice<DiffFormat> format =
        new("--format", "How differences are written.", [.. DiffFormat.All.Select(format => (format.Word, format))]);
    private readonly Option<string?> output =
        new("--output") { Description = "File that gets the report. [default: the output stream]", HelpName = "file" };
    private readonly Option<string[]> failOn = new("--fail-on")
    {
        Description = $"End with 1 when any of these differ: {string.Join(", ", FailWords)}. Several are parted by commas.",
        HelpName = "what",
    };

    private readonly Option<bool> build = new("--build")
    {
        Description = "Build each side from its content, with this version of ReportGen, instead of reading its site: a change of the tool does not show then.",
    };

    private readonly Option<bool> asCommitted = new("--as-committed")
    {
        Description = "Compare sites as they are, also one that was not built from the content beside it.",
    };

    private readonly Option<bool> schema =
        new("--schema") { Description = "Print the JSON Schema of --format json, and compare nothing.", Action = new ShowSchema() };

    private DiffCommand() => failOn.Validators.Add(RefuseUnknown);

    public static ToolCommand Command { get; } = new()
    {
        Name = "diff",
        Summary = "Tell what a reader would see differently: verdicts, numbers, charts, words, addresses, and what caused it.",
        Examples = """
            reportgen diff
                What readers would see differently: the committed site against a build of the working tree.
            reportgen diff main --fail-on claims,numbers
                The same against the branch main; exit code 1 when a verdict or a number differs.
            reportgen diff v1.0 v1.1 --site docs
                Two revisions of a repository that commits its site to docs/.
            reportgen diff main --build
                What the content of main and of the working tree gives, both built now; nothing needs to be committed in site/.
            reportgen diff old-site ../other-checkout
                A site that was built against a report that is built now.
            reportgen diff origin/main --format markdown --output diff.md
                For a pull request; html gives one page with pictures, json is for another program.
            reportgen diff --schema > diff.schema.json
                The JSON Schema of --format json, for programs that read it.
            """,
        Grammar = shared => new DiffCommand().Grammar(shared),
    };

    private CommandGrammar Grammar(SharedOptions shared) => new()
    {
        Arguments = [before, after],
        Options = [format.Option, output, failOn, shared.Site, build, asCommitted, schema],
        Refuse = result =>
        {
            if (result.GetValue(build) && result.GetValue(asCommitted))
                result.AddError("--build and --as-committed exclude each other: the one builds each side, the other reads its site as it is.");
        },
        Order = parsed =>
        {
            var options = In(parsed, shared.In(parsed, shared.Site, Format.Text), shared.Placing(parsed.CommandResult));
            return new Order { Options = options.Run, Doing = "Comparing", Work = run => Told(new DiffRun(options, run).Report()) };
        },
    };

    private DiffOptions In(ParseResult parsed, RunOptions run, ImmutableArray<string> placing) => new(
        run,
        parsed.GetValue(before),
        parsed.GetValue(after),
        format.In(parsed),
        parsed.GetValue(output),
        [.. Words(parsed.GetValue(failOn)).Select(SortOf).OfType<FailOn>()])
    {
        Use = (parsed.GetValue(build), parsed.GetValue(asCommitted)) switch
        {
            (true, _) => SiteUse.Built,
            (_, true) => SiteUse.AsCommitted,
            _ => SiteUse.Fitting,
        },
        Placing = placing,
    };

    private static Answer Told(DiffRunReport report) => new(report.Run, surroundings => DiffTeller.Tell(report, surroundings));

    private static Argument<string?> Side(string name, string description) =>
        new(name) { Description = description, HelpName = name, Arity = ArgumentArity.ZeroOrOne };

    private static void RefuseUnknown(OptionResult result)
    {
        foreach (var word in Words([.. result.Tokens.Select(token => token.Value)]).Where(word => SortOf(word) is null))
            result.AddError($"'{word}' is nothing that --fail-on takes: {Nearest.Suggest(word, FailWords) ?? All}");
    }

    private static string All => $"write {string.Join(", ", FailWords)}, parted by commas";

    // A comma too many is a word that nobody knows.
    private static IEnumerable<string> Words(string[]? typed) =>
        (typed ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries));

    private static FailOn? SortOf(string word) => FailOn.All.FirstOrDefault(sort => sort.Word == word);

    private sealed class ShowSchema : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write(ComparisonSchema.Text);
            return (int)ExitCode.Done;
        }
    }
}
