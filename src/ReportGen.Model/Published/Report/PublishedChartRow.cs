using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A row of a chart, a column over time, or a day.</summary>
public sealed record PublishedChartRow
{
    public string Label { get; init; } = "";

    /// <summary>A few words under the label.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the finding is about this row.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>The group of selections whose colour it has; null for none, and before groups.</summary>
    public string? Group { get; init; }

    /// <summary>The month or day of a row that was made from a window.</summary>
    public PublishedDays? Days { get; init; }

    /// <summary>In a strip: the records with a known size, by size.</summary>
    public ImmutableArray<PublishedRecordSize> Records { get; init; } = [];

    /// <summary>In a strip: how many records have no known size; null for none.</summary>
    public int? UnknownRecords { get; init; }

    /// <summary>In a stacked chart of several series: their sum, as it is drawn; null for none, and before format 4.</summary>
    public PublishedValue? Total { get; init; }

    public static Shape<PublishedChartRow> Shape { get; } = new Shape<PublishedChartRow>(new())
        .Text("label", row => row.Label, (row, label) => row with { Label = label })
        .Optional("note", row => row.Note, (row, note) => row with { Note = note })
        .Flag("emphasised", row => row.IsEmphasised, (row, isEmphasised) => row with { IsEmphasised = isEmphasised })
        .Optional("group", row => row.Group, (row, group) => row with { Group = group })
        .Line("days", PublishedDays.Shape, row => row.Days, (row, days) => row with { Days = days })
        .SomeObjects("records", PublishedRecordSize.Shape, row => row.Records, (row, records) => row with { Records = records })
        .Count("unknown_records", row => row.UnknownRecords, (row, count) => row with { UnknownRecords = count })
        .Line("total", PublishedValue.Shape, row => row.Total, (row, total) => row with { Total = total });
}

/// <summary>The size of one record of a strip.</summary>
public sealed record PublishedRecordSize
{
    /// <summary>Of the record.</summary>
    public string Id { get; init; } = "";

    /// <summary><c>certain</c> or <c>possible</c>.</summary>
    public string Belonging { get; init; } = "";

    public PublishedValue? Measure { get; init; }

    public static Shape<PublishedRecordSize> Shape { get; } = new Shape<PublishedRecordSize>(new())
        .Text("id", record => record.Id, (record, id) => record with { Id = id })
        .Text("belonging", record => record.Belonging, (record, belonging) => record with { Belonging = belonging })
        .Line("measure", PublishedValue.Shape, record => record.Measure, (record, measure) => record with { Measure = measure });
}

/// <summary>A line of a timeline.</summary>
public sealed record PublishedLane
{
    public string Name { get; init; } = "";

    /// <summary>Whether its marks are <c>events</c> or <c>releases</c>.</summary>
    public string Content { get; init; } = "";

    /// <summary>The group of selections whose colour it has; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>By date.</summary>
    public ImmutableArray<PublishedEvent> Events { get; init; } = [];

    public static Shape<PublishedLane> Shape { get; } = new Shape<PublishedLane>(new())
        .Text("name", lane => lane.Name, (lane, name) => lane with { Name = name })
        .Text("content", lane => lane.Content, (lane, content) => lane with { Content = content })
        .Optional("group", lane => lane.Group, (lane, group) => lane with { Group = group })
        .Objects("events", PublishedEvent.Shape, lane => lane.Events, (lane, events) => lane with { Events = events });
}

/// <summary>Something that happened, or a day of release.</summary>
public sealed record PublishedEvent
{
    /// <summary>The day, or the month where only that is known.</summary>
    public PublishedDays? Days { get; init; }

    public string Label { get; init; } = "";

    /// <summary>Id of the source that says so; null for releases.</summary>
    public string? Source { get; init; }

    /// <summary>How much was released.</summary>
    public PublishedValue? Measure { get; init; }

    public static Shape<PublishedEvent> Shape { get; } = new Shape<PublishedEvent>(new())
        .Line("days", PublishedDays.Shape, happened => happened.Days, (happened, days) => happened with { Days = days })
        .Text("label", happened => happened.Label, (happened, label) => happened with { Label = label })
        .Optional("source", happened => happened.Source, (happened, source) => happened with { Source = source })
        .Line("measure", PublishedValue.Shape, happened => happened.Measure, (happened, measure) => happened with { Measure = measure });
}
