using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A table in <c>report.json</c>, as data.</summary>
public sealed record PublishedTable
{
    public string Id { get; init; } = "";

    public string Caption { get; init; } = "";

    /// <summary>The head over the labels of the rows.</summary>
    public string? LabelHead { get; init; }

    public ImmutableArray<PublishedColumn> Columns { get; init; } = [];

    public ImmutableArray<PublishedTableRow> Rows { get; init; } = [];

    /// <summary>Generated sentences under the table.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    public static Shape<PublishedTable> Shape { get; } = new Shape<PublishedTable>(new())
        .Text("id", table => table.Id, (table, id) => table with { Id = id })
        .Text("caption", table => table.Caption, (table, caption) => table with { Caption = caption })
        .Optional("label_head", table => table.LabelHead, (table, head) => table with { LabelHead = head })
        .Objects("columns", PublishedColumn.Shape, table => table.Columns, (table, columns) => table with { Columns = columns })
        .Objects("rows", PublishedTableRow.Shape, table => table.Rows, (table, rows) => table with { Rows = rows })
        .Texts("notes", table => table.Notes, (table, notes) => table with { Notes = notes })
        .Texts("sources", table => table.Sources, (table, sources) => table with { Sources = sources });
}

/// <summary>A column of a table.</summary>
public sealed record PublishedColumn
{
    /// <summary>Its head, the unit behind the title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The head over this and the neighbouring columns of the same group.</summary>
    public string? Group { get; init; }

    public static Shape<PublishedColumn> Shape { get; } = new Shape<PublishedColumn>(new())
        .Text("title", column => column.Title, (column, title) => column with { Title = title })
        .Optional("group", column => column.Group, (column, group) => column with { Group = group });
}

/// <summary>A row of a table: a cell for each column.</summary>
public sealed record PublishedTableRow
{
    public string Label { get; init; } = "";

    /// <summary>Whether the other rows are compared with this one.</summary>
    public bool IsEmphasised { get; init; }

    public ImmutableArray<PublishedCell> Cells { get; init; } = [];

    public static Shape<PublishedTableRow> Shape { get; } = new Shape<PublishedTableRow>(new())
        .Text("label", row => row.Label, (row, label) => row with { Label = label })
        .Flag("emphasised", row => row.IsEmphasised, (row, isEmphasised) => row with { IsEmphasised = isEmphasised })
        .Objects("cells", PublishedCell.Shape, row => row.Cells, (row, cells) => row with { Cells = cells });
}

/// <summary>What stands in one place of a table: a measure by its name, generated words, or a difference of measures.</summary>
public sealed record PublishedCell
{
    /// <summary>Of a measure.</summary>
    public string? Name { get; init; }

    public PublishedValue? Measure { get; init; }

    /// <summary><c>largest</c> or <c>smallest</c> where it certainly is and the column asks for that.</summary>
    public string? Mark { get; init; }

    /// <summary>By how much a recount differs from what was published, in words.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether the two exclude each other, overlap or are the same.</summary>
    public string? Agreement { get; init; }

    /// <summary>The recount less the published value.</summary>
    public PublishedInterval? Delta { get; init; }

    /// <summary>Generated words, or an answer as readers see it.</summary>
    public string? Text { get; init; }

    /// <summary>What the data answer: <c>yes</c>, <c>no</c> or <c>not-known</c>.</summary>
    public string? Answer { get; init; }

    /// <summary>The relations that decide an answer; null where no data can.</summary>
    public string? Asks { get; init; }

    public static Shape<PublishedCell> Shape { get; } = new Shape<PublishedCell>(new())
        .Optional("name", cell => cell.Name, (cell, name) => cell with { Name = name })
        .Line("measure", PublishedValue.Shape, cell => cell.Measure, (cell, measure) => cell with { Measure = measure })
        .Optional("mark", cell => cell.Mark, (cell, mark) => cell with { Mark = mark })
        .Optional("difference", cell => cell.Difference, (cell, difference) => cell with { Difference = difference })
        .Optional("agreement", cell => cell.Agreement, (cell, agreement) => cell with { Agreement = agreement })
        .Line("delta", PublishedInterval.Shape, cell => cell.Delta, (cell, delta) => cell with { Delta = delta })
        .Optional("text", cell => cell.Text, (cell, text) => cell with { Text = text })
        .Optional("answer", cell => cell.Answer, (cell, answer) => cell with { Answer = answer })
        .Optional("asks", cell => cell.Asks, (cell, asks) => cell with { Asks = asks });
}
