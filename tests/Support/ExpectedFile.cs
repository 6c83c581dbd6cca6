using System.Text;

namespace ReportGen.Tests.Support;

/// <summary>A reviewed file in a case's folder <c>expected</c>. Where what a test received differs, <c>name.received.ext</c> is written beside it,
/// but never on a build server.</summary>
internal static class ExpectedFile
{
    /// <summary>How the received bytes differ from the expected file; null when they do not. A file that does not exist counts as empty.</summary>
    /// <param name="folder">The case's folder <c>expected</c>.</param>
    /// <param name="file">Its path inside, with forward slashes.</param>
    public static string? Difference(string folder, string file, byte[] received, bool isServer)
    {
        var path = Path.Combine([folder, .. file.Split('/')]);
        var receivedPath = Path.ChangeExtension(path, $".received{Path.GetExtension(path)}");
        byte[] expected = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (expected.AsSpan().SequenceEqual(received))
        {
            if (!isServer && File.Exists(receivedPath)) File.Delete(receivedPath);
            return null;
        }

        if (!isServer)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllBytes(receivedPath, received);
        }

        return $"{file} differs.\n--- expected\n{Encoding.UTF8.GetString(expected)}\n--- received\n{Encoding.UTF8.GetString(received)}";
    }
}
