using System.Buffers;
using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>Whether a file or folder can have a name on every system on which a site is checked out, copied or served (learn.microsoft.com,
/// "Naming Files, Paths, and Namespaces", 2024-08-28).</summary>
public static class PortableName
{
    private static readonly ImmutableHashSet<string> Devices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "con",
            "prn",
            "aux",
            "nul",
            "conin$",
            "conout$",
            .. "123456789¹²³".SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
        ]);

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "<>:\"|?*\\", .. Enumerable.Range(0, 32).Select(code => (char)code), '\x7F']);

    /// <summary>The step of a path that Windows keeps for a device, whatever follows its first dot; null when none is.</summary>
    public static string? Device(string path) => path.Split('/').FirstOrDefault(step => Devices.Contains(step.Split('.')[0].TrimEnd(' ')));

    /// <summary>Why no file on Windows can have a path, as the beginning of a sentence; null when it can.</summary>
    /// <param name="path">With forward slashes.</param>
    public static string? Problem(string path)
    {
        if (Device(path) is { } device) return $"'{device}' is a name that Windows keeps for a device";
        foreach (var step in path.Split('/'))
        {
            if (step.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at)
                return $"'{step}' holds {Shown(step[at])}, which no name on Windows can";
            if (step.EndsWith('.') || step.EndsWith(' '))
                return $"'{step}' ends with a {(step.EndsWith('.') ? "dot" : "blank")}, which Windows drops";
        }

        return null;
    }

    private static string Shown(char character) =>
        char.IsControl(character) ? FormattableString.Invariant($"the control character U+{(int)character:X4}") : $"'{character}'";
}
