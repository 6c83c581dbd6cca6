using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Sources.Merging;

/// <summary>The conflicts that a merge left in the files of a report.</summary>
/// <param name="Readable">The files with our side of each conflict, so that other files can be read beside them.</param>
/// <param name="Findings">One for each conflict.</param>
public sealed record UndoneMerge(SourceTree Readable, ImmutableArray<Diagnostic> Findings)
{
    private const string MarkdownEnding = ".md";

    private static readonly ImmutableArray<string> TextEndings =
        [".yaml", ".yml", MarkdownEnding, ".html", ".css", ".svg", ".js", ".json", ".xml", ".txt", ".csv"];

    /// <summary>Whether there is no conflict.</summary>
    public bool IsNone => Findings.IsEmpty;

    /// <summary>Looks into every text file of the report.</summary>
    public static UndoneMerge In(SourceTree tree)
    {
        var readable = tree.Files;
        var bag = new DiagnosticBag();
        foreach (var file in tree.Files.Values.Where(MayHold))
        {
            var text = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
            ImmutableArray<string> lines = [.. Enumerable.Range(1, text.LineCount).Select(text.Line)];
            var groups = In(file.Path, lines);
            if (groups.IsEmpty) continue;
            foreach (var group in groups) Report(text, group, bag);
            readable = readable.SetItem(file.Path, file with { Bytes = Encoding.UTF8.GetBytes(ConflictMarks.Ours(lines, groups)) });
        }

        return new UndoneMerge(tree with { Files = readable }, bag.ToSorted());
    }

    /// <summary>The conflicts, and what was found of other files in <see cref="Readable"/>.</summary>
    public IEnumerable<Diagnostic> With(IEnumerable<Diagnostic> found)
    {
        var torn = Findings.Select(finding => finding.Span?.Path).ToHashSet(StringComparer.Ordinal);
        return Findings.Concat(found.Where(finding => finding.IsError && !torn.Contains(finding.Span?.Path)));
    }

    /// <summary>Told without decoding: nearly no file holds a mark.</summary>
    private static bool MayHold(SourceFile file) =>
        file.Bytes.Span.IndexOf("<<<<<<<"u8) >= 0
            && TextEndings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<ConflictGroup> In(string path, ImmutableArray<string> lines)
    {
        var groups = ConflictMarks.In(lines);
        return path.EndsWith(MarkdownEnding, StringComparison.OrdinalIgnoreCase) ? [.. BesideCode(lines, groups)] : groups;
    }

    /// <summary>Without those that a block of code shows from its first mark to its last: they are an example. One in which a block begins
    /// or ends is a conflict, and of it only our side tells which block is open behind it.</summary>
    private static IEnumerable<ConflictGroup> BesideCode(ImmutableArray<string> lines, ImmutableArray<ConflictGroup> groups)
    {
        var fence = default(CodeFence);
        var next = 0;
        foreach (var group in groups)
        {
            fence = Behind(fence, lines[next..(group.Start - 1)]);
            next = group.End;
            if (IsExample(fence, lines[(group.Start - 1)..group.End])) continue;
            fence = Behind(fence, lines[group.Start..(group.OursEnd - 1)]);
            yield return group;
        }
    }

    private static CodeFence Behind(CodeFence fence, ImmutableArray<string> lines) =>
        lines.Aggregate(fence, (open, line) => open.After(line));

    private static bool IsExample(CodeFence fence, ImmutableArray<string> lines) =>
        lines.Aggregate(fence, (open, line) => open.IsOpen ? open.After(line) : open).IsOpen;

    private static void Report(SourceText text, ConflictGroup group, DiagnosticBag bag)
    {
        var (start, middle, end) = (Mark('<'), Mark('='), Mark('>'));
        var earlier = group.Base is null ? "" : $" and all from {Mark('|')} up to {middle}";
        bag.Report(
            SourcesCodes.MergeConflict,
            new SourceSpan(text.Path, group.Start, 1, group.Start, text.Line(group.Start).Length + 1),
            $"A merge left a conflict here: lines {group.Start} to {group.End} hold both sides.",
            $"choose one side or join both, delete the lines with {start}, {middle} and {end}{earlier}, then 'git add {text.Path}'");

        string Mark(char sign) => $"'{new string(sign, group.Size)}'";
    }
}
