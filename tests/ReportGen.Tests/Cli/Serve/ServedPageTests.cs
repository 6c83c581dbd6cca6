using System.Text;
using ReportGen.Cli.Commands.Serve.Page;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>The script goes into pages of any policy, and into nothing else.</summary>
public sealed class ServedPageTests
{
    [Theory]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src HASH 'none'; connect-src &#39;self&#39; 'none'")]
    [InlineData("default-src 'none'", "connect-src &#39;self&#39;; script-src HASH; default-src 'none'")]
    [InlineData("SCRIPT-SRC 'self';connect-src", "SCRIPT-SRC HASH 'self';connect-src &#39;self&#39;")]
    [InlineData("script-src-elem 'self'; connect-src x", "script-src HASH; script-src-elem HASH 'self'; connect-src &#39;self&#39; x")]
    [InlineData("", "connect-src &#39;self&#39;; script-src HASH; ")]
    public void A_policy_allows_the_script_and_the_events_besides(string policy, string served)
    {
        var page = Served($"<html><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><body></body></html>");

        var hashed = served.Replace("HASH", CarriedScript.SourceOf(CarriedScript.Text), StringComparison.Ordinal);

        Assert.Contains($"content=\"{hashed}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_in_single_quotes_or_written_otherwise_stays_whole()
    {
        var page = Served("<html><META content='img-src x' HTTP-EQUIV=content-security-policy><body></body></html>");

        Assert.Contains("<META content='connect-src &#39;self&#39;; script-src &#39;sha256-", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>a</body></html>", "<html><body>aSCRIPT</body></html>")]
    [InlineData("<!doctype html><html><p>open", "<!doctype html><html><p>openSCRIPT")]
    [InlineData("<p>a part", "<p>a part")]
    [InlineData("", "")]
    public void The_script_stands_at_the_end_of_what_is_a_page(string built, string served)
    {
        var page = Served(built);
        var start = page.IndexOf("<script", StringComparison.Ordinal);
        var script = start < 0 ? "" : page[start..(page.IndexOf("</script>", StringComparison.Ordinal) + "</script>".Length)];

        Assert.Equal(served, script.Length == 0 ? page : page.Replace(script, "SCRIPT", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_of_another_encoding_come_out_as_they_went_in()
    {
        byte[] page = [.. "<html>"u8, 0xFF, 0xE9, 0x00, .. "</body>"u8];
        var served = ServedPage.Of(page, "m").ToArray();

        Assert.Equal(page[..9], served[..9]);
        Assert.Equal(page[9..], served[^7..]);
        var wide = Encoding.Unicode.GetBytes("<html></body>");
        Assert.True(ServedPage.Of(wide, "m").Span.SequenceEqual(wide));
    }

    [Fact]
    public void The_script_writes_no_markup_and_holds_no_end_of_itself()
    {
        Assert.DoesNotContain("innerHTML", CarriedScript.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("</script", CarriedScript.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("overlay.css", CarriedScript.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", CarriedScript.Text, StringComparison.Ordinal);
    }

    private static string Served(string html) => Encoding.UTF8.GetString(ServedPage.Of(Encoding.UTF8.GetBytes(html), "mark").Span);
}
