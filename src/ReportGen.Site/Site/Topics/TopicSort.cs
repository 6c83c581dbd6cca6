namespace ReportGen.Site.Topics;

/// <summary>What names are for: tags or series.</summary>
/// <param name="Noun">As findings call one.</param>
/// <param name="Key">Where <c>report.yaml</c> gives them addresses.</param>
internal sealed record TopicSort(string Noun, string Key)
{
    public static TopicSort Tag { get; } = new("tag", "tags");

    public static TopicSort Series { get; } = new("series", "series");

    /// <summary>How a name gets an address that it does not share.</summary>
    public string WayOut(string name) =>
        $"give it an address of its own in content/report.yaml: '{Key}: [{{name: \"{name}\", address: …}}]'";
}
