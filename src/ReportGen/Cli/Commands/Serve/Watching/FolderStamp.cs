using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Serve.Watching;

/// <summary>What the folders of a report look like from outside: names, sizes and times of all files. It only says when to look closer;
/// what is built rests on the bytes.</summary>
internal static class FolderStamp
{
    /// <summary>Null where they change so much at the moment that nothing can be said.</summary>
    /// <param name="folders">Null: they are not there.</param>
    public static string? Of(ReportFolders? folders)
    {
        if (folders is null) return "";
        try
        {
            var bag = new DiagnosticBag();
            var files = FolderListing.Of(folders.Content, "content", ReadingLimits.Default, bag).ToList();
            if (folders.Templates is { } templates) files.AddRange(FolderListing.Of(templates, "templates", ReadingLimits.Default, bag));
            var lines = files.Select(file => string.Create(
                CultureInfo.InvariantCulture, $"{file.OnDisk}\0{file.Bytes} {File.GetLastWriteTimeUtc(file.OnDisk).Ticks}\n"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{string.Concat(lines)}{bag.Count}")));
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return null;
        }
    }
}
