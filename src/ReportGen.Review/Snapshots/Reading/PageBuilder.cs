using System.Collections.Immutable;
using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>Makes blocks of what a walk through a page meets, element by element.</summary>
internal sealed class PageBuilder
{
    private readonly PageHead head = new();
    private readonly SectionList sections = new();
    private readonly LinkList links = new();
    private readonly Stack<(IElement Element, Role Role, RunNames NamesBefore, ImmutableArray<string> PlacesBefore)> open = [];
    private readonly Stack<BlockContext> contexts = new([new BlockContext(BlockKind.Paragraph, 0)]);
    // Null for a table that only arranges the page.
    private readonly Stack<TableRows?> tables = [];
    private readonly List<Block> pictures = [];
    private HeadingScope scope = new(null);
    private RunNames names;
    private ImmutableArray<string> places = [];
    private RunList words = new(Spacing.Single);
    private int line = 1;
    private int wordsLine = 1;
    private int tablesRead;
    // Silent elements that are open; words of cells and headings are parted, but not broken into blocks.
    private int silent;
    private Role whole = Role.Inline;

    /// <summary>Whether the walk has to go into the element; if so, it has to be left.</summary>
    public bool Enter(IElement element)
    {
        if (element.SourceReference is { } source) line = source.Position.Line;
        head.Enter(element);
        links.Enter(element);
        if (silent > 0 || ElementKinds.IsHidden(element)) return EnterSilently(element);
        if (ElementKinds.PictureWords(element) is { } alternative)
        {
            SeePicture(alternative);
            links.Add(alternative);
        }

        if (ElementKinds.IsDrawing(element) || ElementKinds.IsNeverShown(element)) return Pass(element);
        if (element.LocalName == "br") BreakLine();
        if (ElementKinds.IsFoot(element)) BeginFoot();
        var role = RoleOf(element);
        Begin(element, role);
        open.Push((element, role, names, places));
        if (ElementKinds.HoldsItsHeadings(element)) scope = new HeadingScope(scope);
        if (!string.IsNullOrEmpty(element.Id)) places = places.Insert(0, element.Id);
        names = new RunNames(NameOf(element, "data-measure") ?? names.Measure, NameOf(element, "data-claim") ?? names.Claim);
        return true;
    }

    public void Leave()
    {
        var (element, role, before, around) = open.Peek();
        links.Leave(element);
        names = before;
        End(element, role);
        if (role != Role.Silent && ElementKinds.HoldsItsHeadings(element)) scope = scope.Around ?? scope;
        places = around;
        open.Pop();
        if (ElementKinds.IsHead(element)) sections.EndHead();
    }

    public void Add(string text)
    {
        if (silent > 0) return;
        if (!words.HasWords) wordsLine = line + LinesBeforeWords(text);
        words.Add(text, names);
        links.Add(text);
        line += text.AsSpan().Count('\n');
    }

    public PageText ToPage(string path)
    {
        Flush();
        return new PageText(path, head.Title, head.Description, sections.ToSections(), links.Anchors, links.ToLinks(), head.MovedTo) 
        {
            Preview = head.Preview,
            HeadBlocks = sections.HeadBlocks,
            FootSections = sections.FootSections,
        };
    }

    private bool EnterSilently(IElement element)
    {
        // How a drawing names its parts is no place that an address leads to.
        if (ElementKinds.IsNeverShown(element)) return false;
        silent++;
        open.Push((element, Role.Silent, names, places));
        return true;
    }

    /// <summary>A picture in a heading or cell is a part of its words; elsewhere it is read after the words that it stands in.</summary>
    private void SeePicture(string alternative)
    {
        if (whole != Role.Inline)
        {
            words.Break();
            words.Add(alternative, names);
            words.Break();
        }
        else
        {
            var runs = new RunList(Spacing.Single);
            runs.Add(alternative, names);
            if (runs.HasWords) pictures.Add(new Block(BlockKind.Picture, 0, 0, [new Cell(runs.ToRuns())], line));
        }
    }

    private bool Pass(IElement element)
    {
        links.Leave(element);
        return false;
    }

    private void BreakLine()
    {
        words.BreakLine(names);
        links.Break();
    }

    /// <summary>The foot of a page is no part of what its last heading is about.</summary>
    private void BeginFoot()
    {
        Flush();
        sections.BeginFoot(line);
    }

    private Role RoleOf(IElement element)
    {
        var isData = tables.TryPeek(out var rows) && rows is not null;
        var role = element.LocalName switch
        {
            "table" => Role.Table,
            "thead" or "tbody" or "tfoot" when isData => Role.RowGroup,
            "tr" when isData => Role.Row,
            "td" or "th" when rows is { IsRowOpen: true } => Role.Cell,
            _ when ElementKinds.HeadingLevel(element) > 0 => Role.Heading,
            _ when ElementKinds.KindOf(element) is not null => Role.Kind,
            _ => ElementKinds.HasLinesOfItsOwn(element) ? Role.OwnLines : Role.Inline,
        };
        return whole == Role.Inline || role == Role.Inline ? role : Role.OwnLines;
    }

    private void Begin(IElement element, Role role)
    {
        if (role == Role.Inline) return;
        links.Break();
        if (whole != Role.Inline)
        {
            words.Break();
            return;
        }

        Flush();
        if (role == Role.Kind) contexts.Push(new BlockContext(ElementKinds.KindOf(element) ?? BlockKind.Paragraph, ListItemsAround));
        if (role == Role.Table) tables.Push(TableShape.Of(element) is { } shape ? new TableRows(shape, ++tablesRead) : null);
        if (role == Role.Row) tables.Peek()?.BeginRow(element, line);
        if (role is Role.Heading or Role.Cell) whole = role;
        words = new RunList(whole == Role.Inline ? contexts.Peek().Spacing : Spacing.Single);
        wordsLine = line;
    }

    private void End(IElement element, Role role)
    {
        if (role is Role.Heading or Role.Cell) EndWhole(element, role);
        else if (role == Role.Silent) silent--;
        else if (role != Role.Inline && whole != Role.Inline) words.Break();
        else if (role != Role.Inline) EndLines(role);
        if (role != Role.Inline) links.Break();
    }

    private void EndLines(Role role)
    {
        Flush();
        if (role == Role.Kind) contexts.Pop();
        if (role == Role.RowGroup) tables.Peek()?.EndGroup();
        if (role == Role.Row && tables.Peek()?.EndRow() is { } row) Add(row);
        if (role == Role.Table) tables.Pop();
        words = new RunList(contexts.Peek().Spacing);
    }

    private void EndWhole(IElement element, Role role)
    {
        whole = Role.Inline;
        if (role == Role.Cell) tables.Peek()?.AddCell(element, words.ToRuns());
        else if (words.HasWords) BeginSection(ElementKinds.HeadingLevel(element), string.IsNullOrEmpty(element.Id) ? null : element.Id);
        words = new RunList(contexts.Peek().Spacing);
    }

    private void BeginSection(int level, string? anchor)
    {
        var heading = words.ToRuns();
        sections.Begin(level, anchor, wordsLine, heading, open.Peek().PlacesBefore);
        scope.Head(new BlockHeading(string.Concat(heading.Select(run => run.Text)), anchor));
    }

    private int ListItemsAround => contexts.Peek() is var context && context.IsListItem ? context.Depth + 1 : context.Depth;

    private void Flush()
    {
        if (words.HasWords)
        {
            var kind = contexts.Peek().TakeKind();
            Add(new Block(kind, kind == BlockKind.ListItem ? contexts.Peek().Depth : 0, 0, [new Cell(words.ToRuns())], wordsLine));
        }

        words = new RunList(contexts.Peek().Spacing);
        foreach (var picture in pictures) Add(picture);
        pictures.Clear();
    }

    private void Add(Block block) =>
        sections.Add(
            block with
            {
                Figure = open.Select(one => ElementKinds.FigureOf(one.Element)).FirstOrDefault(figure => figure is not null),
                Places = places,
            },
            scope.Here());

    private static string? NameOf(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { Length: > 0 } name ? name : null;

    private static int LinesBeforeWords(string text) => text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length).Count('\n');
}
