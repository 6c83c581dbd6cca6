using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Published;

namespace ReportGen.Site.Files;

/// <summary>The files and folders of a site as disks see them: a name is taken whatever its letters, and what is a file is no
/// folder.</summary>
internal sealed class TakenPlaces
{
    private readonly Dictionary<SitePath, TakenPlace> places = [];

    /// <summary>With the files that are written around the others.</summary>
    public TakenPlaces()
    {
        Take(OutputTree.ManifestPath, null);
        Take(OutputTree.MarkerPath, null);
    }

    /// <summary>The file or folder of this name; null when it is free.</summary>
    public TakenPlace? At(string path) => places.TryGetValue(new SitePath(path), out var place) ? place : null;

    /// <summary>A file that stands where the path needs a folder.</summary>
    public TakenPlace? FileAbove(string path) => Folders(path).Select(At).FirstOrDefault(place => place is { IsFolder: false });

    /// <summary>A folder that the path names in other letters than those that came first.</summary>
    public TakenPlace? OtherSpelling(string path)
    {
        foreach (var folder in Folders(path))
        {
            if (At(folder) is { } place && place.Path != folder) return place;
        }

        return null;
    }

    public void Take(string path, SourceSpan? origin)
    {
        places[new SitePath(path)] = new TakenPlace(path, path, origin);
        foreach (var folder in Folders(path)) places.TryAdd(new SitePath(folder), new TakenPlace(folder, path, origin));
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1)) yield return path[..at];
    }
}

/// <param name="Path">As it is spelled.</param>
/// <param name="File">The file itself, or the first one in the folder.</param>
/// <param name="Origin">Where an author made it so; null for what every report has.</param>
internal sealed record TakenPlace(string Path, string File, SourceSpan? Origin)
{
    public bool IsFolder => Path != File;
}
