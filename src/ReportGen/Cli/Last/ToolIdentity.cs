using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Sources;

namespace ReportGen.Cli.Last;

/// <summary>Tells this tool from every other one by what its own files hold: a version that somebody has to raise would be forgotten
/// once.</summary>
public static class ToolIdentity
{
    private static readonly string[] Code = [".dll", ".exe", ".so", ".dylib"];

    /// <summary>Lower-case hexadecimal SHA-256 over what identifies the tool's program, libraries and runtime; null where they cannot be
    /// read, and nothing that was made before can be trusted.</summary>
    public static string? Read()
    {
        try
        {
            var files = Programs().Order(StringComparer.Ordinal).ToList();
            var hashes = InParallel.Select(files, file => $"{Path.GetFileName(file)} {IdentityOf(file)}\n");
            var told = string.Concat(hashes) + RuntimeInformation.FrameworkDescription + RuntimeInformation.ProcessArchitecture;
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)));
        }
        catch (Exception exception) when (exception is AggregateException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A tool that runs everywhere has the libraries of every platform beside it: those of this one count.</summary>
    private static IEnumerable<string> Programs()
    {
        var folder = AppContext.BaseDirectory;
        var natives = Path.Combine(folder, "runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        var libraries = Directory.EnumerateFiles(folder)
            .Where(file => Code.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Concat(Directory.Exists(natives) ? Directory.EnumerateFiles(natives) : []);
        return Environment.ProcessPath is { } program ? libraries.Append(program).Distinct(StringComparer.Ordinal) : libraries;
    }

    /// <summary>The linker hashed what it wrote: that number stands for 70 MB that each run would read.</summary>
    private static string IdentityOf(string file)
    {
        var place = File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file;
        return ElfBuildId.Of(place) ?? Convert.ToHexStringLower(EntryKinds.HashFile(place));
    }
}
