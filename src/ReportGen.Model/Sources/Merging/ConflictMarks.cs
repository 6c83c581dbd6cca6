using System.Collections.Immutable;

namespace ReportGen.Sources.Merging;

/// <summary>Finds the conflicts in the lines of a text, and what each side of them says.</summary>
public static class ConflictMarks
{
    private const int LeastSize = 7;

    /// <summary>The conflicts in order. Three marks of one size in their order make one, each at the beginning of its line: a line of
    /// equals signs alone is none. Inside of it marks of another size are text, as git has it.</summary>
    /// <param name="lines">With or without the CR at their ends.</param>
    public static ImmutableArray<ConflictGroup> In(IReadOnlyList<string> lines)
    {
        var groups = ImmutableArray.CreateBuilder<ConflictGroup>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (From(lines, at) is not { } group) continue;
            groups.Add(group);
            at = group.End - 1;
        }

        return groups.ToImmutable();
    }

    /// <summary>The text without marks and with our side of each conflict.</summary>
    public static string Ours(IReadOnlyList<string> lines, IReadOnlyList<ConflictGroup> groups) =>
        Kept(lines, groups, group => (group.Start, group.OursEnd));

    /// <summary>The text without marks and with their side of each conflict.</summary>
    public static string Theirs(IReadOnlyList<string> lines, IReadOnlyList<ConflictGroup> groups) =>
        Kept(lines, groups, group => (group.Middle, group.End));

    /// <summary>The conflict that begins with a line; null when none does.</summary>
    private static ConflictGroup? From(IReadOnlyList<string> lines, int start)
    {
        var size = MarkSize(lines[start], '<');
        if (size == 0) return null;
        var (before, middle) = ((int?)null, (int?)null);
        for (var at = start + 1; at < lines.Count; at++)
        {
            if (MarkSize(lines[at], '<') == size) return null; // The earlier mark stands for itself.
            if (middle is null && before is null && MarkSize(lines[at], '|') == size) before = at + 1;
            else if (middle is null && IsMiddle(lines[at], size)) middle = at + 1;
            else if (MarkSize(lines[at], '>') == size)
                return middle is { } parted ? new ConflictGroup(size, start + 1, before, parted, at + 1) : null;
        }

        return null;
    }

    /// <summary>How many of the signs a line begins with, if they are a mark: alone, or with a label behind a space.</summary>
    private static int MarkSize(string line, char sign)
    {
        var size = line.AsSpan().IndexOfAnyExcept(sign) is var end and >= 0 ? end : line.Length;
        return size >= LeastSize && (size == line.Length || char.IsWhiteSpace(line[size])) ? size : 0;
    }

    /// <summary>This mark never has a label.</summary>
    private static bool IsMiddle(string line, int size) => MarkSize(line, '=') == size && line.AsSpan(size).IsWhiteSpace();

    private static string Kept(
        IReadOnlyList<string> lines,
        IReadOnlyList<ConflictGroup> groups,
        Func<ConflictGroup, (int Before, int Behind)> sideOf)
    {
        var kept = new List<string>(lines.Count);
        var next = 0;
        foreach (var group in groups)
        {
            var (before, behind) = sideOf(group);
            kept.AddRange(lines.Skip(next).Take(group.Start - 1 - next));
            kept.AddRange(lines.Skip(before).Take(behind - 1 - before));
            next = group.End;
        }

        kept.AddRange(lines.Skip(next));
        return string.Join('\n', kept);
    }
}
