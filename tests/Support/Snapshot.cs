using System.Runtime.CompilerServices;
using System.Text;

namespace ReportGen.Tests.Support;

/// <summary>Compares what a test received with a reviewed file beside it, in the conventions of Verify: <c>Class.Method.verified.ext</c> is committed,
/// <c>Class.Method.received.ext</c> is written where they differ, and on a build server (<c>CI=true</c>) nothing is written.</summary>
internal static class Snapshot
{
    /// <summary>Text, compared with LF line ends.</summary>
    public static void Matches(string received, string extension, string? part = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Matches(Encoding.UTF8.GetBytes(received.ReplaceLineEndings("\n")), extension, part, file, test);

    /// <summary>Bytes, compared one by one.</summary>
    public static void Matches(byte[] received, string extension, string? part = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var source = RepositoryRoot.SourceFile(file);
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{test}{(part is null ? "" : $".{part}")}";
        var isServer = Environment.GetEnvironmentVariable("CI") == "true";
        if (Difference(Path.GetDirectoryName(source) ?? "", name, extension, received, isServer) is { } difference) Assert.Fail(difference);
    }

    /// <summary>Why the received bytes are not the verified ones; null when they are.</summary>
    /// <param name="name">Of the file in the folder, without its endings; it may lie in folders of its own.</param>
    internal static string? Difference(string folder, string name, string extension, byte[] received, bool isServer)
    {
        var verifiedPath = Path.Combine(folder, $"{name}.verified.{extension}");
        var receivedPath = Path.Combine(folder, $"{name}.received.{extension}");
        var verified = File.Exists(verifiedPath) ? File.ReadAllBytes(verifiedPath) : null;
        if (verified is not null && verified.AsSpan().SequenceEqual(received))
        {
            if (!isServer) File.Delete(receivedPath);
            return null;
        }

        if (!isServer)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(receivedPath) ?? folder);
            File.WriteAllBytes(receivedPath, received);
        }

        var remedy = isServer ? "Run the test outside the build server to see it." : $"Review {name}.received.{extension}; './build.ps1 accept' makes it the verified one.";
        return verified is null
            ? $"{name}.verified.{extension} does not exist. {remedy}"
            : $"{name}.verified.{extension} differs. {FirstDifference(verified, received)} {remedy}";
    }

    private static string FirstDifference(byte[] verified, byte[] received)
    {
        var at = verified.AsSpan().CommonPrefixLength(received);
        return $"From byte {at} on (line {verified.AsSpan(0, at).Count((byte)'\n') + 1}) verified is '{LineAt(verified, at)}', received is '{LineAt(received, at)}'.";
    }

    private static string LineAt(byte[] bytes, int at)
    {
        var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var length = bytes.AsSpan(start).IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Min(200, length < 0 ? bytes.Length - start : length)));
    }
}
