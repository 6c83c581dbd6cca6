using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Snapshot;

/// <summary><c>snapshot</c>: keeps what a reader sees of every page as plain text.</summary>
internal sealed class SnapshotCommand
{
    private readonly Argument<string> folder = new("folder")
    {
        Description = "Where the snapshots are: a file for each page, such as posts/first.verified.md.",
        HelpName = "folder",
    };
    private readonly Option<string?> of = new("--of")
    {
        Description = "Whose pages: the folder of a site, of content or of a report, or a git revision. [default: a build of the working tree]",
        HelpName = "side",
    };
    private readonly Option<bool> prune = new("--prune") { Description = "Delete the snapshots of pages that are gone." };
    private readonly Option<bool> check = new("--check") { Description = "Write nothing, and say which snapshots differ." };
    private readonly Choice<Format> format = SharedOptions.FindingsFormat();

    private SnapshotCommand()
    {
    }

    public static ToolCommand Command { get; } = new()
    {
        Name = "snapshot",
        Summary = "Keep what a reader sees of every page as plain text, for reviews.",
        Examples = """
            reportgen snapshot snapshots
                Write what a reader sees of every page into snapshots/, so that an ordinary diff shows what changed.
            reportgen snapshot snapshots --prune
                The same, and delete the snapshots of pages that are gone.
            reportgen snapshot ../review --of main
                Snapshots of what readers got at the branch main; then 'reportgen snapshot ../review' shows in a diff what changed since.
            reportgen snapshot snapshots --check
                Write nothing; fail where a page is not what its snapshot says.
            """,
        Grammar = shared => new SnapshotCommand().Grammar(shared),
    };

    private CommandGrammar Grammar(SharedOptions shared) => new()
    {
        Arguments = [folder],
        Options = [shared.Site, format.Option, of, prune, check],
        Refuse = result =>
        {
            if (result.GetValue(prune) && result.GetValue(check))
                result.AddError("--prune and --check exclude each other: --check writes and deletes nothing.");
            if (result.GetValue(of) is not null) shared.RefuseWorking(result, "--of names another side");
        },
        Order = parsed =>
        {
            var order = In(parsed);
            return new Order
            {
                Options = shared.In(parsed, shared.Site, format.In(parsed)) with
                {
                    OwnFolders = ImmutableSortedDictionary<string, string>.Empty.Add(SnapshotFolder.Name, order.Folder),
                },
                Doing = "Reading the pages",
                Work = run => Answer.Findings(new SnapshotRun(order, run).Report()),
            };
        },
    };

    private SnapshotOrder In(ParseResult parsed) => new(
        parsed.GetRequiredValue(folder),
        parsed.GetValue(of),
        Work(parsed));

    private SnapshotWork Work(ParseResult parsed)
    {
        if (parsed.GetValue(check)) return SnapshotWork.Compare;
        return parsed.GetValue(prune) ? SnapshotWork.WriteAndPrune : SnapshotWork.Write;
    }
}
