using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReportGen.Narrative;

/// <summary>Notes of which articles a piece of work reads more than their front matter and the claims and charts that they show. Articles
/// note it themselves, so that no reader can forget to.</summary>
public sealed class ReadNotes
{
    /// <summary>Stands for what is summed up over all files.</summary>
    public const string Account = "*";

    private const string Minutes = "minutes of ";

    private static readonly AsyncLocal<ReadNotes?> Current = new();

    private readonly ConcurrentDictionary<string, bool> paths = new(StringComparer.Ordinal);

    private ReadNotes()
    {
    }

    /// <summary>What the work gives, and the paths of the articles that it read, <see cref="Account"/> among them.</summary>
    public static (T Given, ImmutableArray<string> Read) During<T>(Func<T> work)
    {
        var (before, notes) = (Current.Value, new ReadNotes());
        Current.Value = notes;
        try
        {
            var given = work();
            return (given, [.. notes.paths.Keys.Order(StringComparer.Ordinal)]);
        }
        finally
        {
            Current.Value = before;
        }
    }

    /// <summary>Stands for how long an article takes to read, which few edits of its text change, and which every list of it shows.</summary>
    public static string MinutesOf(string path) => Minutes + path;

    /// <summary>A note in words.</summary>
    public static string Told(string note) =>
        note.StartsWith(Minutes, StringComparison.Ordinal) ? $"the minutes to read of '{note[Minutes.Length..]}'" : $"'{note}'";

    /// <summary>The value, which is one of an article or of the account.</summary>
    internal static T Of<T>(string path, T value)
    {
        Current.Value?.paths.TryAdd(path, true);
        return value;
    }
}
