using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReportGen;

/// <summary>What a process keeps from one build to the next of the same report, as <c>serve</c> does: what was made of all that is no
/// article, as long as none of that changes. One build at a time.</summary>
public sealed class BuildCache
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> made = new();
    private readonly ConcurrentDictionary<Type, Lazy<object>> madeOfTheme = new();
    private ImmutableSortedDictionary<string, string> sources = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
    private string mark = "";
    private string themeMark = "";

    /// <summary>Begins a build; everything is forgotten that was made of other things.</summary>
    /// <param name="outside">Tells what is no article, and what is asked for, from everything else.</param>
    /// <param name="theme">Tells what the theme is made of, and files that are copied, from everything else.</param>
    /// <param name="hashes">Hashes of all sources, by path.</param>
    public void Begin(string outside, string theme, ImmutableSortedDictionary<string, string> hashes)
    {
        if (mark != outside) made.Clear();
        if (themeMark != theme) madeOfTheme.Clear();
        (mark, themeMark, sources) = (outside, theme, hashes);
    }

    /// <summary>What the last build made, or what this one makes; there is one thing of a type.</summary>
    public static T Of<T>(BuildCache? cache, Func<T> make)
        where T : notnull =>
        cache is null ? make() : Kept(cache.made, make);

    /// <summary>The same of what is made of nothing but the theme and files that are copied.</summary>
    public static T OfTheme<T>(BuildCache? cache, Func<T> make)
        where T : notnull =>
        cache is null ? make() : Kept(cache.madeOfTheme, make);

    /// <summary>The hash of a source; null for a file that is none.</summary>
    public string? HashOf(string path) => sources.GetValueOrDefault(path);

    private static T Kept<T>(ConcurrentDictionary<Type, Lazy<object>> made, Func<T> make)
        where T : notnull =>
        (T)made.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make())).Value;
}
