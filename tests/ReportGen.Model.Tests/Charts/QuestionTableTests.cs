using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

public sealed class QuestionTableTests
{
    private const string Columns = "id: t, caption: C, columns: [{title: P}, {title: Critical}]";

    private static string Asking(string answers) => $"- {{{Columns}, questions: [{{question: Fewer?, answers: [{answers}]}}]}}";

    private static IEnumerable<string> Answers(string answers) =>
        TimeContent.Table(Asking(answers)).Rows.Single().Cells.OfType<AnswerCell>().Select(cell => cell.Words);

    [Theory]
    [InlineData("pub.patches<5", "Yes")]
    [InlineData("pub.patches<4", "No")]
    [InlineData("pub.patches<5;pub.patches<4", "No")]
    [InlineData("pub.patches<=4;pub.patches<6", "Yes")]
    public void The_data_answer(string asked, string answer) => Assert.Equal(
        [answer, "Not known"], Answers($"{{asks: \"{asked}\"}}, {{unknown: nobody counted}}"));

    [Theory]
    [InlineData("pub2.patches<3")]
    [InlineData("pub2.patches<4")]
    public void What_the_data_leave_open_is_not_known(string asked)
    {
        // About 3 is 2 to 4.
        var table = TimeContent.Table(Asking($"{{unknown: nobody counted}}, {{asks: \"{asked}\"}}").Replace("Critical", "Q", StringComparison.Ordinal));

        var cell = Assert.IsType<AnswerCell>(table.Rows.Single().Cells[1]);
        Assert.Equal(Answer.NotKnown, cell.Answer);
        Assert.NotNull(cell.Asked);
    }

    [Fact]
    public void What_stands_under_an_answer_is_prose_and_the_question_is_told_of_its_column()
    {
        var cells = TimeContent.Table(Asking("{asks: pub.patches<5, says: '[4](metric:pub.patches) of them'}, {unknown: nobody counted}"))
            .Rows.Single().Cells.OfType<AnswerCell>().ToList();

        Assert.Equal("[4](metric:pub.patches) of them", cells[0].Says?.Written.Text);
        Assert.Equal("P: Fewer?", cells[0].Asked?.Words);
        Assert.Equal("nobody counted", cells[1].Says?.Written.Text);
        Assert.Null(cells[1].Asked);
    }

    [Theory]
    [InlineData("{asks: pub.patches<5}", "RG5008", "has 1 answer for 2 columns")]
    [InlineData("{asks: pub.patches<5, unknown: U}, {unknown: U}", "RG5040", "'asks' lets the data answer")]
    [InlineData("{unknown: U, says: S}, {unknown: U}", "RG5040", "nothing here gives an answer")]
    [InlineData("{says: S}, {unknown: U}", "RG5040", "write 'asks: a.patches<b.patches'")]
    [InlineData("{asks: pub.ptaches<5}, {unknown: U}", "RG4501", "did you mean 'pub.patches'")]
    [InlineData("{asks: pub.patches>=0}, {unknown: U}", "RG4508", "whatever the data say")]
    [InlineData("{asks: all.patches<5}, {unknown: U}", "RG5030", "its label is that of 'pub'")]
    public void A_mistake_in_a_question_is_reported_at_its_place(string answers, string code, string part)
    {
        var finding = Assert.Single(TimeContent.Read("[]", Asking(answers)).Diagnostics);

        Assert.Equal(code, finding.Code.Id);
        Assert.StartsWith("content/tables.yaml:1:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows: [{label: A, values: [pub.patches]}]", "RG5011", "'questions' makes the rows, so no 'rows' can be written")]
    [InlineData("sort: {column: P}", "RG5011", "leave 'sort' out")]
    public void Rows_are_asked_or_written_and_not_both(string beside, string code, string part)
    {
        var yaml = Asking("{unknown: U}, {unknown: U}").Replace("questions:", $"{beside}, questions:", StringComparison.Ordinal);

        var finding = Assert.Single(TimeContent.Read("[]", yaml).Diagnostics);

        Assert.Equal(code, finding.Code.Id);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_answer_is_the_largest()
    {
        var yaml = Asking("{unknown: U}, {unknown: U}").Replace("{title: P}", "{title: P, mark: largest}", StringComparison.Ordinal);

        Assert.Equal("RG5024", Assert.Single(TimeContent.Read("[]", yaml).Diagnostics).Code.Id);
    }
}
