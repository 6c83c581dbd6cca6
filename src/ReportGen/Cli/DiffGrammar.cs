using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportGen.Cli.Comparing;
using ReportGen.Diagnostics;
using ReportGen.Diff.Reports;

namespace ReportGen.Cli;

/// <summary>What can be typed for <c>diff</c> alone.</summary>
internal sealed class DiffGrammar
{
    private static readonly FailOn[] Sorts = Enum.GetValues<FailOn>();

    private readonly Argument<string?> before = Side("old", "The earlier side: the folder of a site, of content or of a report, or a git revision. [default: HEAD]");
    private readonly Argument<string?> after = Side("new", "The later side. [default: a build of the working tree]");
    private readonly Option<string> format = new Option<string>("--format") { Description = "How differences are written.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "markdown", "json", "html");
    private readonly Option<string?> output = new("--output") { Description = "File that gets the report. [default: the output stream]", HelpName = "file" };
    private readonly Option<string[]> failOn = new("--fail-on") { Description = "End with 1 when any of these differ: claims, numbers, charts, pages, prose, any. Several are parted by commas.", HelpName = "what" };

    private readonly Option<bool> schema = new("--schema") { Description = "Print the JSON Schema of --format json, and compare nothing.", Action = new ShowSchema() };

    /// <summary>Names the folder that <c>build</c> calls <c>--output</c>.</summary>
    public Option<string> Site { get; } = new("--site") { Description = "Folder of the site inside of a revision, seen from the current folder.", HelpName = "folder", DefaultValueFactory = _ => "site" };

    /// <param name="run">Reads the options that a build has too.</param>
    /// <param name="working">The options that say where the working tree's sources are.</param>
    public Command Command(Func<ParseResult, RunOptions> run, Func<DiffOptions, ExitCode> compare, params Option[] working)
    {
        var command = new Command("diff", "Tell what a reader would see differently: verdicts, numbers, charts, words, addresses, and what caused it.");
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        foreach (var option in new Option[] { format, output, failOn, Site, schema }) command.Options.Add(option);
        failOn.Validators.Add(RefuseUnknown);
        command.Validators.Add(result =>
        {
            if (result.GetValue(after) is not null) RefuseWorking(result, working, "both sides are named");
        });
        command.SetAction(parsed => (int)compare(new DiffOptions(run(parsed), parsed.GetValue(before), parsed.GetValue(after), FormatOf(parsed), parsed.GetValue(output), [.. Words(parsed.GetValue(failOn)).Select(word => SortOf(word) ?? FailOn.Any)])));
        return command;
    }

    /// <summary>Refuses options that say where the working tree's sources are.</summary>
    /// <param name="reason">Why that tree is not built.</param>
    public static void RefuseWorking(CommandResult result, IEnumerable<Option> working, string reason)
    {
        foreach (var option in working.Where(option => result.GetResult(option) is { Implicit: false }))
            result.AddError($"{option.Name} is for a build of the working tree, and {reason}.");
    }

    private DiffFormat FormatOf(ParseResult parsed) => parsed.GetRequiredValue(format) switch
    {
        "markdown" => DiffFormat.Markdown,
        "json" => DiffFormat.Json,
        "html" => DiffFormat.Html,
        _ => DiffFormat.Text,
    };

    private static Argument<string?> Side(string name, string description) => new(name) { Description = description, HelpName = name, Arity = ArgumentArity.ZeroOrOne };

    private static void RefuseUnknown(OptionResult result)
    {
        var words = Sorts.Select(Failures.Word).ToList();
        foreach (var word in Words([.. result.Tokens.Select(token => token.Value)]).Where(word => SortOf(word) is null))
            result.AddError($"'{word}' is nothing that --fail-on takes: {Nearest.Suggest(word, words) ?? $"write {string.Join(", ", words)}, parted by commas"}");
    }

    // A comma too many is a word that nobody knows.
    private static IEnumerable<string> Words(string[]? typed) => (typed ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries));

    private static FailOn? SortOf(string word) => Array.FindIndex(Sorts, sort => Failures.Word(sort) == word) is >= 0 and var at ? Sorts[at] : null;

    private sealed class ShowSchema : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write(ComparisonSchema.Text);
            return (int)ExitCode.Done;
        }
    }
}
