using System.Globalization;
using System.Text;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>What a browser asks for, as it came over the wire.</summary>
/// <param name="Host">The header; empty where it was not sent.</param>
/// <param name="Origin">The header; null where it was not sent.</param>
/// <param name="Target">What stands in the first line: path and query.</param>
internal sealed record Asked(string Method, string Host, string? Origin, string Target);

/// <summary>What was decided of a request.</summary>
/// <param name="Status">200: it is answered; else why not (RFC 9110).</param>
/// <param name="Path">The path read: no percent codes, one slash between folders, none that leads upwards.</param>
/// <param name="Query">With its question mark; empty for none.</param>
internal readonly record struct Guarded(int Status, string Path, string Query);

/// <summary>Lets only requests through that a browser on this machine sends when somebody looks at the report. Other sites can send
/// requests to this machine, too: under their own name for its address, or from their pages.</summary>
internal static class RequestGuard
{
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost"];

    public static Guarded Check(Asked asked, int port)
    {
        if (!IsOwn(asked.Host, port)) return Refused(421);
        if (asked.Origin is { } origin && !IsOwnOrigin(origin, port)) return Refused(403);
        if (asked.Method is not ("GET" or "HEAD")) return Refused(405);
        var mark = asked.Target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (asked.Target, "") : (asked.Target[..mark], asked.Target[mark..]);
        return Read(path) is { } read ? new Guarded(200, read, query) : Refused(400);
    }

    private static Guarded Refused(int status) => new(status, "", "");

    private static bool IsOwn(string host, int port) =>
        OwnNames.Any(
            name => string.Equals(host, string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"), StringComparison.OrdinalIgnoreCase)
                || (port == 80 && string.Equals(host, name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsOwnOrigin(string origin, int port) =>
        origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && IsOwn(origin["http://".Length..], port);

    /// <summary>A path with its percent codes read; null for one that no browser sends and that some server reads as another.</summary>
    private static string? Read(string path)
    {
        if (!path.StartsWith('/') || Decoded(path) is not { } read) return null;
        if (read.Any(letter => char.IsControl(letter) || letter == '\\')) return null;
        var parts = read[1..].Split('/');
        // A slash in percent codes is part of a name for browsers, and no name has one.
        var hasFolders = parts.Length == path.AsSpan().Count('/');
        return hasFolders && parts[..^1].All(part => part.Length > 0) && parts.All(part => part is not ("." or "..")) ? read : null;
    }

    private static string? Decoded(string path)
    {
        var bytes = new List<byte>(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] > '~') return null;
            if (path[at] != '%')
            {
                bytes.Add((byte)path[at]);
                continue;
            }

            if (at + 2 >= path.Length || !char.IsAsciiHexDigit(path[at + 1]) || !char.IsAsciiHexDigit(path[at + 2])) return null;
            bytes.Add(Convert.FromHexString(path.AsSpan(at + 1, 2))[0]);
            at += 2;
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
