namespace ReportGen.Metrics;

/// <summary>How much has to be computed, and told, for a term when every name in it is followed down to the inputs. Metrics
/// that name metrics can be short and stand for more than anybody could read.</summary>
/// <param name="Depth">Steps from the term down to its furthest input.</param>
/// <param name="Size">All steps and inputs.</param>
internal readonly record struct TermExtent(int Depth, int Size)
{
    private const int DeepestTerm = 100;
    private const int LargestTerm = 2_000;

    public bool IsTooLarge => Depth > DeepestTerm || Size > LargestTerm;

    /// <param name="known">Extents found before, so that a term which occurs twice is measured once.</param>
    public static TermExtent Of(Term term, Dictionary<Term, TermExtent> known)
    {
        if (known.TryGetValue(term, out var extent)) return extent;
        extent = term switch
        {
            NamedTerm named => Above(Of(named.Of, known)),
            OperationTerm operation => Above([.. operation.Arguments.Select(argument => Of(argument, known))]),
            _ => new TermExtent(1, 1),
        };
        return known[term] = extent;
    }

    private static TermExtent Above(params ReadOnlySpan<TermExtent> below)
    {
        var (depth, size) = (0, 0L);
        foreach (var extent in below) (depth, size) = (Math.Max(depth, extent.Depth), size + extent.Size);
        return new TermExtent(depth + 1, (int)Math.Min(size + 1, int.MaxValue));
    }
}
