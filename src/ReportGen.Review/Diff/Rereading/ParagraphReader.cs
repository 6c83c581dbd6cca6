using System.Collections.Immutable;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Rereading;

/// <summary>Reads the paragraphs of a page, without what stands around every page and what it lists below its text.</summary>
/// <param name="captions">Titles and captions of figures, as authors wrote them.</param>
/// <param name="movedName">The later name of what moved that a run shows; null for other words.</param>
internal sealed class ParagraphReader(PartFinder parts, IReadOnlySet<string> captions, Func<TextRun, string?> movedName)
{
    public ImmutableArray<Paragraph> Of(PageText page)
    {
        var sections = page.Sections[..^page.FootSections];
        var read = sections.Index().SelectMany(item => Of(page, item.Item, item.Index == 0 ? page.HeadBlocks : 0));
        return [.. read.Where(paragraph => paragraph.Part != PagePart.Listed && paragraph.Sentences.Length > 0)];
    }

    private IEnumerable<Paragraph> Of(PageText page, PageSection section, int skipped)
    {
        if (section.Level > 0)
            yield return new Paragraph(
                parts.Of(section),
                null,
                IsRead: true,
                new Place(page.Path, section.Heading, section.Anchor, section.Line, ""),
                SentenceCutter.Of(section.Runs, movedName));
        foreach (var block in section.Blocks.Skip(skipped).Where(block => IsRead(block) || ShowsWhatMoved(block)))
            yield return Of(page, section, block);
    }

    private Paragraph Of(PageText page, PageSection section, Block block)
    {
        var heading = block.Heading ?? new BlockHeading(section.Heading, section.Anchor);
        return new Paragraph(
            parts.Of(block),
            block.Figure,
            IsRead(block),
            new Place(page.Path, heading.Words, heading.Anchor, block.Line, ""),
            SentenceCutter.Of(block.Cells.SelectMany(cell => cell.Runs), movedName)) { IsItem = block.Kind == BlockKind.ListItem };
    }

    private bool ShowsWhatMoved(Block block) => block.Cells.Any(cell => cell.Runs.Any(run => movedName(run) is not null));

    // Below a figure stands much that is made for it.
    private bool IsRead(Block block) => block.Kind switch
    {
        BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.Caption =>
            block.Figure is null || captions.Contains(block.Words),
        BlockKind.Description or BlockKind.Term or BlockKind.Summary => block.Figure is null,
        BlockKind.Code or BlockKind.Picture or BlockKind.TableHead or BlockKind.TableRow => false,
    };
}
