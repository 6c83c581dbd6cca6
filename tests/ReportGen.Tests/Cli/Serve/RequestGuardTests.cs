using System.Net;
using System.Net.Sockets;
using System.Text;
using ReportGen.Cli.Commands.Serve.Http;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>Only a browser of this machine that looks at the report is answered.</summary>
public sealed class RequestGuardTests
{
    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("/a/b/?c=../d", "/a/b/", "?c=../d")]
    [InlineData("/a%20b/%C3%BC.txt", "/a b/ü.txt", "")]
    [InlineData("/a..b/.c", "/a..b/.c", "")]
    [InlineData("/%41", "/A", "")]
    public void A_path_is_read(string target, string path, string query) =>
        Assert.Equal(new Guarded(200, path, query), RequestGuard.Check(new Asked("GET", "localhost:99", null, target), 99));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("http://127.0.0.1:99/")]
    [InlineData("//a")]
    [InlineData("/a//b")]
    [InlineData("/..")]
    [InlineData("/a/../b")]
    [InlineData("/./a")]
    [InlineData("/%2e%2e/a")]
    [InlineData("/..%2fa")]
    [InlineData("/..%2Fa")]
    [InlineData("/a%2fb")]
    [InlineData("/%5c..%5ca")]
    [InlineData("/..\\a")]
    [InlineData("/a%00.html")]
    [InlineData("/a%0d%0ab")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%252e%252e/%2e%2e")]
    [InlineData("/%C3")]
    [InlineData("/%C0%AE")]
    [InlineData("/\u00e9")]
    public void A_path_that_no_browser_sends_is_refused(string target) =>
        Assert.Equal(400, RequestGuard.Check(new Asked("GET", "127.0.0.1:99", null, target), 99).Status);

    [Theory]
    [InlineData("GET", "127.0.0.1:99", null, 200)]
    [InlineData("HEAD", "LOCALHOST:99", "http://localhost:99", 200)]
    [InlineData("GET", "127.0.0.1:99", "http://127.0.0.1:99", 200)]
    [InlineData("GET", "evil.example:99", null, 421)]
    [InlineData("GET", "127.0.0.1.evil.example:99", null, 421)]
    [InlineData("GET", "127.0.0.1", null, 421)]
    [InlineData("GET", "127.0.0.1:98", null, 421)]
    [InlineData("GET", "", null, 421)]
    [InlineData("GET", "[::1]:99", null, 421)]
    [InlineData("GET", "127.0.0.1:99", "http://evil.example", 403)]
    [InlineData("GET", "127.0.0.1:99", "http://127.0.0.1:98", 403)]
    [InlineData("GET", "127.0.0.1:99", "https://127.0.0.1:99", 403)]
    [InlineData("GET", "127.0.0.1:99", "null", 403)]
    [InlineData("POST", "127.0.0.1:99", null, 405)]
    [InlineData("POST", "127.0.0.1:99", "http://evil.example", 403)]
    [InlineData("get", "127.0.0.1:99", null, 405)]
    [InlineData("OPTIONS", "127.0.0.1:99", null, 405)]
    public void Other_names_other_pages_and_other_methods_are_refused(string method, string host, string? origin, int status) =>
        Assert.Equal(status, RequestGuard.Check(new Asked(method, host, origin, "/"), 99).Status);

    [Fact]
    public void A_page_of_port_80_names_no_port()
    {
        Assert.Equal(200, RequestGuard.Check(new Asked("GET", "localhost", "http://localhost", "/"), 80).Status);
        Assert.Equal(421, RequestGuard.Check(new Asked("GET", "evil.example", null, "/"), 80).Status);
    }

    [Fact]
    public void On_the_wire_the_same_is_refused_and_the_server_goes_on()
    {
        using var served = ServedReport.OfBaseSite();
        var own = $"Host: 127.0.0.1:{served.Address.Port}\r\n";
        (string Sent, string Status)[] requests =
        [
            ($"GET / HTTP/1.1\r\n{own}\r\n", "200"),
            ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"),
            ("GET / HTTP/1.0\r\n\r\n", "421"),
            ("GET / HTTP/1.1\r\n\r\n", "400"),
            ($"GET / HTTP/1.1\r\n{own}{own}\r\n", "400"),
            ($"GET / HTTP/1.1\r\n{own}Origin: https://evil.example\r\n\r\n", "403"),
            ($"GET /.reportgen/events HTTP/1.1\r\n{own}Origin: https://evil.example\r\n\r\n", "403"),
            ("GET /.reportgen/events HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"),
            ($"POST / HTTP/1.1\r\n{own}Content-Length: 1\r\n\r\nx", "405"),
            ($"DELETE /index.html HTTP/1.1\r\n{own}\r\n", "405"),
            ($"GET /..%2f..%2fetc/passwd HTTP/1.1\r\n{own}\r\n", "400"),
            ($"GET /../../etc/passwd HTTP/1.1\r\n{own}\r\n", "400"),
            ($"GET /%5c HTTP/1.1\r\n{own}\r\n", "400"),
            ($"GET /%00 HTTP/1.1\r\n{own}\r\n", "400"),
            ($"GET //evil.example/posts/first HTTP/1.1\r\n{own}\r\n", "400"),
            ($"GET /{new string('a', 9_000)} HTTP/1.1\r\n{own}\r\n", "414"),
            ($"GET / HTTP/1.1\r\n{own}{string.Concat(Enumerable.Repeat("A: b\r\n", 70))}\r\n", "431"),
            ($"GET / HTTP/1.1\r\n{own}A: {new string('a', 40_000)}\r\n\r\n", "431"),
            ($"GET / HTTP/1.1\r\n{own}\r\n", "200"),
        ];

        Assert.All(requests, request => Assert.Equal(request.Status, StatusOf(served.Address.Port, request.Sent)));
    }

    [Fact]
    public void A_refusal_of_a_method_names_those_that_are_answered()
    {
        using var served = ServedReport.OfBaseSite();
        using var response = served.Send(HttpMethod.Put, "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public void More_pages_than_can_be_told_are_refused_and_told_again_when_others_are_left()
    {
        using var served = ServedReport.OfBaseSite();
        var pages = Enumerable.Range(0, 50).Select(_ => served.Listen()).ToList();
        using (var refused = served.Get("/.reportgen/events")) Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("A first post", served.Text("/"), StringComparison.Ordinal);
        pages.ForEach(page => page.Dispose());
        using var again = Again(served);

        Assert.True(again.First.IsNewest);
    }

    private static HeardEvents Again(ServedReport served)
    {
        for (var tries = 0; ; tries++)
        {
            using var head = served.Send(HttpMethod.Head, "/.reportgen/events");
            if (head.IsSuccessStatusCode) return served.Listen();
            Assert.InRange(tries, 0, 3_000);
            Thread.Sleep(10); // The server learns by the system of its connections that they are closed.
        }
    }

    private static string StatusOf(int port, string request)
    {
        using var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        using var stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadLine()?.Split(' ')[1] ?? "closed";
    }
}
