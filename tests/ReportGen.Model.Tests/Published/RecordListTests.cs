using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ReportGen.Published.Report;

namespace ReportGen.Tests.Published;

/// <summary>Records in <c>report.json</c>: positions in the shortest form, read as they were written.</summary>
public class RecordListTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[7]")]
    [InlineData("[3,4]")]
    [InlineData("[[3,5]]")]
    [InlineData("[0,[2,19],21,22,[24,26]]")]
    public void Three_or_more_in_a_row_are_a_pair(string written) =>
        Assert.Equal(written, Text(RecordList.At([.. Positions(written)])));

    [Fact]
    public void What_was_written_is_read() => Gen.Int[0, 40].Array.Sample(any =>
    {
        var positions = any.Distinct().ToList();
        var list = RecordList.At([.. positions.Order()]);
        var ids = Enumerable.Range(0, 41).Select(position => $"R-{position}").ToImmutableArray();

        var read = Read(Text(list));

        Assert.Equal(list, read);
        Assert.True(read.LiesWithin(41));
        Assert.Equal(positions.Order().Select(position => ids[position]), read.Named(ids).Ids.AsEnumerable());
    });

    [Fact]
    public void Ids_are_read_and_written_as_they_are()
    {
        var list = Read("""["A-1","B-2"]""");

        Assert.Equal(["A-1", "B-2"], list.Named(["X"]).Ids.AsEnumerable());
        Assert.Equal("""["A-1","B-2"]""", Text(list));
        Assert.NotEqual(list, Read("""["A-1"]"""));
    }

    [Theory]
    [InlineData("[0,[1,4]]", true)]
    [InlineData("[]", true)]
    [InlineData("""["A"]""", true)]
    [InlineData("[5]", false)]
    [InlineData("[[0,2147483647]]", false)]
    [InlineData("[-1]", false)]
    [InlineData("[[3,1]]", false)]
    [InlineData("[2,1]", false)]
    [InlineData("[1,1]", false)]
    [InlineData("[[0,3],[2,4]]", false)]
    public void Positions_rise_and_are_those_of_the_list(string json, bool lies) => Assert.Equal(lies, Read(json).LiesWithin(5));

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[null,true,1.5,1e9999,99999999999,{},[],[1],[1,2,3],[\"a\",1]]")]
    public void What_is_no_record_is_passed_over(string json) => Assert.Equal(RecordList.None, Read(json));

    private static IEnumerable<int> Positions(string written) => Read(written).Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    private static RecordList Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return RecordList.Read(document.RootElement);
    }

    private static string Text(RecordList list)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) list.Write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
