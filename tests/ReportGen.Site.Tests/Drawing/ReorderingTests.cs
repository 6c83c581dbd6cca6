using ReportGen.Drawing.Scripts;

namespace ReportGen.Tests.Drawing;

/// <summary>Letters are written in capitals where they run from right to left: ABC stands for אבג.</summary>
public sealed class ReorderingTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("ABC", "CBA")]
    [InlineData("ABC DEF", "FED CBA")]
    [InlineData("abc DEF ghi", "abc FED ghi")]
    [InlineData("ABC def GHI", "IHG def CBA")]
    [InlineData("ABC 2008", "2008 CBA")]
    [InlineData("abc DEF 2008", "abc 2008 FED")]
    [InlineData("ABC 2.7 gb, DEF", "FED ,gb 2.7 CBA")]
    [InlineData("ABC 10–20% DEF", "FED 10–20% CBA")]
    [InlineData("ABC!", "!CBA")]
    [InlineData("abc DEF!", "abc FED!")]
    [InlineData("2008", "2008")]
    [InlineData("abc 1.5", "abc 1.5")]
    [InlineData("", "")]
    public void Parts_stand_in_the_order_in_which_they_are_read(string text, string seen) => Assert.Equal(seen, string.Concat(Reordering.Of(Hebrew(text)).Select(run => Seen(Hebrew(text), run))).Aggregate("", (all, letter) => all + Latin(letter)));

    [Theory]
    [InlineData("Windows Server – 2.7 GB ≥ “x” Größe Сервер Ελλάδα 服务器 🎉", false)]
    [InlineData("חלונות", true)]
    [InlineData("Windows خادم", true)]
    [InlineData("विंडोज", true)]
    [InlineData("เซิร์ฟเวอร์", true)]
    [InlineData("e\u0301", true)]
    public void Only_scripts_that_need_it_are_shaped(string text, bool isComplex) => Assert.Equal(isComplex, Script.IsComplex(text));

    [Fact]
    public void Every_text_is_covered_once() => Assert.All(
        ["", "abc", "Windows خادم 2008 (64-bit) שרת", "वि 12 ab", "🎉 שלום 🎉", "\u0301a"],
        text => Assert.Equal(text.Length == 0 ? [] : Enumerable.Range(0, text.Length), Reordering.Of(text).SelectMany(run => Enumerable.Range(run.Start, run.Length)).Order()));

    private static string Hebrew(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterUpper(letter) ? (char)('א' + (letter - 'A')) : letter));

    private static string Latin(char letter) => letter is >= 'א' and <= 'ת' ? ((char)('A' + (letter - 'א'))).ToString() : letter.ToString();

    private static string Seen(string text, ScriptRun run)
    {
        var part = text.Substring(run.Start, run.Length);
        return run.IsRightToLeft ? string.Concat(part.Reverse()) : part;
    }
}
