using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReportGen;

/// <summary>What a process keeps from one build to the next of the same report, as <c>serve</c> does: what was made of all that is no
/// article, as long as none of that changes. One build at a time.</summary>
public sealed class BuildCache
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> made = new();
    private ImmutableSortedDictionary<string, string> sources = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
    private string mark = "";

    /// <summary>Begins a build; everything is forgotten that was made of other things.</summary>
    /// <param name="outside">Tells what is no article, and what is asked for, from everything else.</param>
    /// <param name="hashes">Hashes of all sources, by path.</param>
    public void Begin(string outside, ImmutableSortedDictionary<string, string> hashes)
    {
        if (mark != outside) made.Clear();
        (mark, sources) = (outside, hashes);
    }

    /// <summary>What the last build made, or what this one makes; there is one thing of a type.</summary>
    public static T Of<T>(BuildCache? cache, Func<T> make)
        where T : notnull =>
        cache is null ? make() : (T)cache.made.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make())).Value;

    /// <summary>The hash of a source; null for a file that is none.</summary>
    public string? HashOf(string path) => sources.GetValueOrDefault(path);
}
