using System.Security.Cryptography;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>Makes one round after the other from what is on the disk.</summary>
internal sealed class RoundMaker(RunOptions options, Surroundings surroundings)
{
    private const int LongestFindings = 1 << 16; // a page that nobody reads to its end

    private readonly BuildCache cache = new();

    /// <summary>The round after another one; null when the sources are the same, and nothing is to be told.</summary>
    public Round? Next(Round before)
    {
        try
        {
            return Made(before);
        }
#pragma warning disable CA1031 // A defect in one round must not end a session: the author goes on, and is told what to report.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failed(
                before,
                $"ReportGen has a defect: {exception.GetType().Name}: {Printable.Of(exception.Message)}\n"
                + "      = run 'reportgen build --verbose' and report what it says\n",
                mark: null);
        }
    }

    private Round? Made(Round before)
    {
        var run = new ModelRun(options, surroundings) { Cache = cache };
        if (Read(run) is not { } tree) return Failed(before, Told(run), mark: null);
        var sources = SourceHashes.Of(tree);
        var mark = MarkOf(Encoding.UTF8.GetBytes(string.Concat(sources.Select(file => $"{file.Value} {file.Key}\n"))));
        if (mark == before.SourceMark) return null;
        var built = RoundBuild.Run(run, tree, sources, before);
        if (!run.HasSite(built) || built.Output is not { } site) return Failed(before, Told(run), mark);
        var facts = ReportFacts.From(tree, built.Model);
        var changes = RoundChanges.Between(before, site, facts);
        return new Round
        {
            Site = site,
            Memory = built.Memory,
            Facts = facts,
            BasePath = BasePathOf(options.BaseUrl ?? built.Model.Data.Settings.BaseUrl),
            SiteMark = changes.IsEmpty && before.HasSite ? before.SiteMark : MarkOf(site.Files[OutputTree.ManifestPath].Span),
            SourceMark = mark,
            IsNewest = true,
            Findings = Told(run),
            Changes = before.HasSite && changes.IsEmpty ? ["Nothing that readers get has changed."] : changes,
        };
    }

    /// <summary>What is on the disk now. A folder that somebody writes to is read until it holds still: null, with the reasons in the bag,
    /// when it does not.</summary>
    private SourceTree? Read(ModelRun run)
    {
        if (run.SourceFolders() is not { } folders) return null;
        for (var tries = 0; ; tries++)
        {
            var bag = new DiagnosticBag();
            var tree = Read(folders, bag);
            if (tree is null && tries < 3 && bag.ToSorted().Any(found => found.Code == CliCodes.Unreadable))
            {
                Thread.Sleep(20);
                continue;
            }

            run.Bag.AddRange(bag.ToSorted());
            return tree;
        }
    }

    private SourceTree? Read(ReportFolders folders, DiagnosticBag bag)
    {
        try
        {
            return DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, bag);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.Unreadable,
                null,
                $"The report cannot be read: {DiskTrouble.Words(exception)}.",
                "save a file of the report when nothing else changes its folders");
            return null;
        }
    }

    /// <summary>The last whole site goes on; null when nothing else is found than before.</summary>
    /// <param name="mark">Of the sources; null when they could not be read.</param>
    private static Round? Failed(Round before, string findings, string? mark)
    {
        if (!before.IsNewest && before.Findings == findings && before.SourceMark == mark) return null;
        return before with
        {
            SiteMark = before.HasSite ? before.SiteMark : $"none-{MarkOf(Encoding.UTF8.GetBytes(findings))}",
            SourceMark = mark,
            IsNewest = false,
            Findings = findings,
            Changes = [],
        };
    }

    private static string Told(ModelRun run)
    {
        using var writer = new StringWriter();
        TextReport.WriteFindings(
            run.Ended(ExitCode.Findings), new Terminal(new Channel(writer, IsTerminal: false), ColourUse.Never, noColor: null));
        var told = writer.ToString();
        return told.Length <= LongestFindings
            ? told
            : $"{told[..told.LastIndexOf('\n', LongestFindings)]}\nand more, which 'reportgen check' shows.\n";
    }

    private static string BasePathOf(string? address) =>
        address is null ? "/" : Uri.UnescapeDataString(new Uri(address.EndsWith('/') ? address : $"{address}/").AbsolutePath);

    private static string MarkOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
