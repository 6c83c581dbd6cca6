using System.Text;
using ReportGen.Published;

namespace ReportGen.Tests.Published;

/// <summary>JSON files: lines within lines, of any length, and bytes that come in pieces.</summary>
public class JsonTextTests
{
    [Fact]
    public void A_line_may_hold_lines_and_follow_a_long_one()
    {
        var longest = new string('x', 200_000);

        var words = JsonText.Words(json =>
        {
            json.Lines("items", [longest, "b"], (line, item) =>
            {
                line.Line("inner", inner => inner.Texts("texts", [item, "c"]));
                line.Texts("more", ["d"]);
            });
            json.Texts("last", ["e"]);
        });

        Assert.Equal(
            $$"""
            {
              "items": [
                {"inner":{"texts":["{{longest}}","c"]},"more":["d"]},
                {"inner":{"texts":["b","c"]},"more":["d"]}
              ],
              "last": ["e"]
            }

            """,
            words);
    }

    [Fact]
    public void A_line_that_failed_leaves_nothing_to_the_next()
    {
        Assert.Throws<FormatException>(() => JsonText.Words(json => json.Line("a", _ => throw new FormatException())));

        Assert.Equal("{\n  \"a\": {\"b\":\"c\"}\n}\n", JsonText.Words(json => json.Line("a", line => line.WriteString("b", "c"))));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(70_000, 0)]
    [InlineData(300_000, 0)]
    [InlineData(0, 10)]
    [InlineData(70_000, 80_000)]
    [InlineData(300_000, 2_000)]
    public void Pieces_are_put_together(int length, int guess)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(at => (char)('a' + (at % 26))));
        var writer = new PieceWriter(guess);
        for (var at = 0; at < length;)
        {
            var next = Math.Min(at + 1 + (at % 9_000), length);
            var room = writer.GetSpan(next - at);
            writer.Advance(Encoding.UTF8.GetBytes(text.AsSpan(at, next - at), room));
            at = next;
        }

        Assert.Equal(text, Encoding.UTF8.GetString(writer.ToBytes().Span));
    }
}
