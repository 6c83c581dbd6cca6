using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Diff;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff;

/// <summary>Pages and editions that a test writes down: a line is a heading (<c>## Words {#anchor}</c>), a row (<c>a | b</c>), an item (<c>* words</c>) or a paragraph; <c>[12 MB](alpha.size)</c> is a bound number and <c>[words](claim:id)</c> those of a claim.</summary>
internal static class Written
{
    public static PageText Page(string path, params string[] lines)
    {
        var sections = new List<PageSection> { new("", 0, null, []) };
        for (var at = 0; at < lines.Length; at++)
        {
            var heading = Regex.Match(lines[at], @"^(#+) (.*?)(?: \{#(.*)\})?$");
            if (heading.Success) sections.Add(new PageSection(heading.Groups[2].Value, heading.Groups[1].Length, heading.Groups[3].Success ? heading.Groups[3].Value : null, []));
            else sections[^1] = sections[^1] with { Blocks = sections[^1].Blocks.Add(Block(lines[at], at + 1)) };
        }

        var title = sections.FirstOrDefault(section => section.Level == 1)?.Heading ?? path;
        return new PageText(path, title, null, [.. sections.Where(section => section.Level > 0 || section.Blocks.Length > 0)], [.. sections.Select(section => section.Anchor).OfType<string>()], [], null);
    }

    public static Block Block(string line, int at = 1)
    {
        if (line.StartsWith("* ", StringComparison.Ordinal)) return Block(line[2..], at) with { Kind = BlockKind.ListItem };
        var cells = line.Split(" | ").Select(Cell).ToImmutableArray();
        return new Block(cells.Length > 1 ? BlockKind.TableRow : BlockKind.Paragraph, 0, cells.Length > 1 ? 1 : 0, cells, at);
    }

    public static ImmutableSortedDictionary<string, PageText> Pages(params PageText[] pages) =>
        pages.ToImmutableSortedDictionary(page => page.Path, page => page, StringComparer.Ordinal);

    public static Edition Edition(string json = "{}", params (string Path, string Text)[] files)
    {
        using var report = JsonDocument.Parse(json);
        return new Edition("a", files.ToImmutableSortedDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal), report.RootElement.Clone());
    }

    /// <summary>Explains no text that is published without names.</summary>
    public static FieldCauses NoFields => new(new Explainer(MovedNames.None), NoFiles, [], []);

    /// <summary>Nothing is known of any file.</summary>
    public static TextCauses NoFiles => new(SourceFiles.Between(Edition(), Edition()));

    /// <summary>What differs between two sets of pages of which nothing else is known.</summary>
    public static ImmutableArray<PageChange> Compare(ImmutableSortedDictionary<string, PageText> before, ImmutableSortedDictionary<string, PageText> after) =>
        Compare(Edition(), Edition(), before, after);

    /// <param name="moved">What moved.</param>
    public static ImmutableArray<PageChange> Compare(
        Edition earlier, Edition later, ImmutableSortedDictionary<string, PageText> before, ImmutableSortedDictionary<string, PageText> after, MovedNames? moved = null)
    {
        var explainer = new Explainer(moved ?? MovedNames.None);
        return PageComparer.Compare(earlier, later, before, after, explainer, new FieldCauses(explainer, NoFiles, before.Values, after.Values), NoFiles);
    }

    /// <summary>The blocks of one changed page that nobody wrote.</summary>
    public static ImmutableArray<BlockChange> Blocks(PageText before, PageText after, MovedNames? moved = null) =>
        [.. Compare(Edition(), Edition(), Pages(before), Pages(after), moved).SelectMany(page => page.Sections).SelectMany(section => section.Blocks)];

    /// <summary><c>the [-old-]{+new+} words</c>.</summary>
    public static string Marked(BlockChange block) => string.Concat(block.Words.Select(run => run.Side switch
    {
        WordSide.Before => $"[-{run.Text}-]",
        WordSide.After => $"{{+{run.Text}+}}",
        _ => run.Text,
    }));

    private static Cell Cell(string words)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var end = 0;
        foreach (Match match in Regex.Matches(words, @"\[([^\]]*)\]\(([^)]*)\)"))
        {
            if (match.Index > end) runs.Add(new TextRun(words[end..match.Index], null, null));
            var name = match.Groups[2].Value;
            runs.Add(name.StartsWith("claim:", StringComparison.Ordinal) ? new TextRun(match.Groups[1].Value, null, name["claim:".Length..]) : new TextRun(match.Groups[1].Value, name, null));
            end = match.Index + match.Length;
        }

        if (end < words.Length || runs.Count == 0) runs.Add(new TextRun(words[end..], null, null));
        return new Cell(runs.DrainToImmutable());
    }
}
