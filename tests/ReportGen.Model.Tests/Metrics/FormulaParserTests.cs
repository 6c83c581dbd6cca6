using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;

namespace ReportGen.Tests.Metrics;

public sealed class FormulaParserTests
{
    private static string Show(Expression? expression) => expression switch
    {
        LiteralExpression literal => $"«{literal.Text}»",
        NameExpression name => name.Name,
        BinaryExpression binary => $"({Show(binary.Left)} {binary.Operation} {Show(binary.Right)})",
        CallExpression call => $"{call.Function}({string.Join(", ", call.Arguments.Select(Show))})",
        _ => "none",
    };

    private static (Expression? Expression, DiagnosticBag Bag) Parse(string text)
    {
        var bag = new DiagnosticBag();
        var expression = FormulaParser.Parse(text, (start, length) => new SourceSpan("f", 1, start + 1, 1, start + length + 1), bag);
        return (expression, bag);
    }

    [Theory]
    [InlineData("a.size / b.size", "(a.size Divide b.size)")]
    [InlineData("a-b - c-d", "(a-b Subtract c-d)")]
    [InlineData("a.x + b.x * 2", "(a.x Add (b.x Multiply «2»))")]
    [InlineData("(a.x + b.x) * 2", "((a.x Add b.x) Multiply «2»)")]
    [InlineData("a - b - c", "((a Subtract b) Subtract c)")]
    [InlineData("esx35.size[critical] + esx35.size[2008-11]", "(esx35.size[critical] Add esx35.size[2008-11])")]
    [InlineData("fewer(a.patches, b.patches)", "fewer(a.patches, b.patches)")]
    [InlineData("downtime(5 nines, 1 year)", "downtime(«5 nines», «1 year»)")]
    [InlineData("a.size/b.size", "(a.size Divide b.size)")]
    [InlineData("reported.esxi35-size / 1.5", "(reported.esxi35-size Divide «1.5»)")]
    public void A_formula_is_read_with_the_usual_precedence(string text, string tree) => Assert.Equal(tree, Show(Parse(text).Expression));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a +", 3)]
    [InlineData("a b", 3)]
    [InlineData("(a", 2)]
    [InlineData("f(a", 3)]
    [InlineData("f(a,)", 5)]
    [InlineData("3 gigs", 6)]
    [InlineData("a[critical", 10)]
    [InlineData("a $ b", 3)]
    [InlineData("1.2.3", 5)]
    public void A_formula_that_cannot_be_read_is_reported_at_its_place(string text, int column)
    {
        var (expression, bag) = Parse(text);
        Assert.Null(expression);
        var found = Assert.Single(bag.ToSorted());
        Assert.Equal(("RG3001", column), (found.Code.Id, found.Span!.Value.Column));
    }

    [Fact]
    public void Deep_nesting_ends_in_a_finding_not_in_a_stack_overflow() =>
        Assert.Equal("RG3001", Assert.Single(Parse(new string('(', 100_000)).Bag.ToSorted()).Code.Id);

    [Theory]
    [InlineData("a \u2212 b", "write '-' between spaces")]
    [InlineData("a \u2013 b", "write '-' between spaces")]
    [InlineData("a \u00D7 2", "write '*'")]
    [InlineData("a \u00F7 b", "write '/'")]
    [InlineData("a ^ 2", "write the product out, such as 'a * a'")]
    [InlineData("3\u200B2 * a", "write a plain space, or delete it")]
    [InlineData("a\u00A0/ b", "write a plain space, or delete it")]
    public void For_a_character_that_only_looks_right_the_one_to_type_is_told(string text, string remedy) =>
        Assert.Equal(remedy, Assert.Single(Parse(text).Bag.ToSorted()).Remedy);

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void A_formula_of_more_than_five_hundred_names_is_refused(int names, int findings) =>
        Assert.Equal(findings, Parse(string.Join(" - ", Enumerable.Repeat("a", names))).Bag.Count);
}
