namespace ReportGen.Snapshots.Text;

/// <summary>Which page keeps words that several places show, found once for all of them.</summary>
internal sealed class Homes
{
    private readonly Dictionary<string, (HomeOrder First, int Places)> homes = new(StringComparer.Ordinal);

    /// <param name="places">The words of each place, and its page.</param>
    public Homes(IEnumerable<(string Words, string Page)> places)
    {
        foreach (var (words, page) in places)
        {
            var here = HomeOrder.Of(page);
            homes[words] = homes.TryGetValue(words, out var known)
                ? (here < known.First ? here : known.First, known.Places + 1)
                : (here, 1);
        }
    }

    /// <summary>The page that keeps words which some place shows.</summary>
    public string Of(string words) => homes[words].First.Page;

    public bool IsRepeated(string words) => homes.TryGetValue(words, out var known) && known.Places > 1;
}
