using System.Collections.Immutable;
using ReportGen.Diff.Definitions;

namespace ReportGen.Diff.Causes;

/// <summary>From which changes of the data the words follow that nobody wrote: citations with the hash of a file, counts without a name,
/// sentences and lists that a page makes.</summary>
internal sealed class DataFollowed
{
    private const string DataFolder = "content/data/";
    private const string Claims = "content/claims.yaml";

    /// <summary>In causes: of more none is named for each line.</summary>
    private const int Most = 20;

    private readonly ImmutableArray<Cause> causes = [];
    private readonly bool isOfClaims;

    private DataFollowed()
    {
    }

    private DataFollowed(DefinitionsCompared definitions)
    {
        causes = [.. definitions.Pairs.SelectMany(pair => pair.Causes).Where(cause => cause.IsOfData).Distinct()];
        isOfClaims = !definitions.Pairs.Any(pair => pair.Sort.Kind == DefinitionKind.Claim);
    }

    /// <summary>Nothing is known to follow from data.</summary>
    public static DataFollowed Nothing { get; } = new();

    /// <summary>Nothing where templates, the tool or files that are not known may be the cause as well.</summary>
    public static DataFollowed From(DefinitionsCompared definitions, SourceFiles files, Edition before, Edition after) =>
        files.IsKnown && !files.ChangedTheme.Any() && before.Published.Version == after.Published.Version ? new(definitions) : Nothing;

    /// <summary>Those of the dataset whose page it is, else all; none where there are too many to name.</summary>
    /// <param name="page">The page's file inside the site.</param>
    /// <param name="holding">The files that hold the words: what stands in data alone is told of those.</param>
    public ImmutableArray<Cause> On(string page, ImmutableArray<string> holding)
    {
        if (!holding.All(IsOfData)) return [];
        var own = causes.Where(
            cause => (cause.Within ?? (cause.Kind == CauseKind.Dataset ? cause.Subject : null)) is { } dataset
                && page.StartsWith($"data/{dataset}/", StringComparison.Ordinal)).ToImmutableArray();
        var told = own.IsEmpty ? causes : own;
        return told.Length <= Most ? told : [];
    }

    /// <summary>Of claims in which nothing differs only the verdict that is expected can: it follows from the data, too.</summary>
    private bool IsOfData(string path) =>
        path.StartsWith(DataFolder, StringComparison.Ordinal) || (isOfClaims && path == Claims);
}
