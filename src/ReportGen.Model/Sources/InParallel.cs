using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReportGen.Sources;

/// <summary>Work on many things at once, on all cores. What comes of it stands in the order of what was given, whichever was done
/// first.</summary>
public static class InParallel
{
    /// <summary>What the work makes of each. It must be right in any order and on any thread; what it throws comes in an
    /// <see cref="AggregateException"/>.</summary>
    public static ImmutableArray<TOut> Select<TIn, TOut>(IReadOnlyList<TIn> all, Func<TIn, TOut> work)
    {
        var made = new TOut[all.Count];
        Parallel.For(0, made.Length, at => made[at] = work(all[at]));
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    /// <summary>Those that the question is answered yes for.</summary>
    public static ImmutableArray<TIn> Where<TIn>(IReadOnlyList<TIn> all, Func<TIn, bool> isMeant)
    {
        var kept = Select(all, isMeant);
        return [.. all.Where((_, at) => kept[at])];
    }
}
