using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Published.Report;

/// <summary>Some records of a dataset: by their positions in its list of ids, or by their ids, as formats before 6 name them.</summary>
public sealed record RecordList
{
    /// <summary>As many single positions as are no longer than a range.</summary>
    private const int FewestOfRange = 3;

    public static RecordList None { get; } = new();

    /// <summary>In rising order, none next to another; empty where ids are told.</summary>
    public ImmutableArray<PositionRange> Ranges { get; private init; } = [];

    /// <summary>Empty where positions are told.</summary>
    public ImmutableArray<string> Ids { get; private init; } = [];

    /// <param name="positions">In rising order, each once.</param>
    public static RecordList At(ImmutableArray<int> positions)
    {
        var ranges = new List<PositionRange>();
        foreach (var position in positions) Add(ranges, new PositionRange(position, position));
        return new RecordList { Ranges = [.. ranges] };
    }

    /// <summary>A list of numbers, of pairs of numbers, or of texts; what is none of these is passed over.</summary>
    public static RecordList Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array) return None;
        var (ranges, ids) = (new List<PositionRange>(), new List<string>());
        foreach (var item in json.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String) ids.Add(item.GetString() ?? "");
            else if (RangeOf(item) is { } range) Add(ranges, range);
        }

        return new RecordList { Ranges = [.. ranges], Ids = [.. ids] };
    }

    /// <summary>Whether its positions rise and are those of a list of so many ids.</summary>
    public bool LiesWithin(int count)
    {
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first < next || last < first || last >= count) return false;
            next = last + 1;
        }

        return true;
    }

    /// <summary>The same records by their ids.</summary>
    /// <param name="ids">Those of the dataset, within which the positions lie.</param>
    public RecordList Named(ImmutableArray<string> ids) => Ranges.IsEmpty
        ? this
        : new RecordList { Ids = [.. Ranges.SelectMany(range => ids[range.First..(range.Last + 1)])] };

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var id in Ids) json.WriteStringValue(id);
        foreach (var range in Ranges) Write(json, range);
        json.WriteEndArray();
    }

    public bool Equals(RecordList? other) =>
        other is not null
        && Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan())
        && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Ranges.Length, Ids.Length);

    private static void Write(Utf8JsonWriter json, PositionRange range)
    {
        var isRange = range.Last - range.First >= FewestOfRange - 1;
        if (isRange) json.WriteStartArray();
        json.WriteNumberValue(range.First);
        if (range.Last > range.First) json.WriteNumberValue(range.Last);
        if (isRange) json.WriteEndArray();
    }

    private static void Add(List<PositionRange> ranges, PositionRange range)
    {
        if (ranges is [.., var before] && before.Last + 1L == range.First) ranges[^1] = before with { Last = range.Last };
        else ranges.Add(range);
    }

    private static PositionRange? RangeOf(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2)
            return PositionOf(item[0]) is { } first && PositionOf(item[1]) is { } last ? new PositionRange(first, last) : null;
        return PositionOf(item) is { } position ? new PositionRange(position, position) : null;
    }

    private static int? PositionOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var position) ? position : null;
}
