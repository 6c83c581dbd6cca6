using CsCheck;

namespace ReportGen.Tests.Snapshots;

/// <summary>Each word that a reader meets is in exactly one block or heading, in order.</summary>
public sealed class EveryWordTests
{
    private static readonly string[] Tags =
    [
        .. "div p span a h1 h2 h3 ul ol li table thead tbody tr td th caption dl dt dd pre blockquote details summary figure figcaption b br hr section button textarea script style template svg".Split(' ')
            .SelectMany(name => new[] { $"<{name}>", $"</{name}>" }),
        "<p hidden>", "<span aria-hidden=true>", "<td colspan=3 rowspan=2>", "<li hidden>", "<a href=x data-claim=c>", "<b data-measure=m>", "<!-- x -->", "\n", " ", "<title>", "<noscript>", "<img>",
    ];

    [Fact]
    public void Of_any_page_every_visible_word_is_read_once() =>
        Gen.Select(Gen.Int[0, Tags.Length - 1], Gen.Bool).Array[1, 60].Sample(
            pieces =>
            {
                var html = string.Concat(pieces.Select((piece, at) => Tags[piece.Item1] + (piece.Item2 ? $"w{at}," : "")));
                Assert.Equal((html, VisibleText.Of(html)), (html, Pages.Letters(Pages.Read(html))));
            },
            iter: 1_000);
}
