namespace ReportGen.Sources.Yaml;

/// <summary>The anchors of one file, and how much their aliases stand for.</summary>
internal sealed class YamlAnchors(Limits limits)
{
    private readonly Dictionary<string, (YamlNode Node, int Size)> anchors = new(StringComparer.Ordinal);

    /// <summary>How many values all aliases found so far stand for.</summary>
    public int Expanded { get; private set; }

    public bool IsWithinLimit => Expanded <= limits.AliasExpansion;

    public IEnumerable<string> Names => anchors.Keys;

    /// <param name="size">How many values the node holds, those behind its aliases included.</param>
    public void Set(string name, YamlNode node, int size) => anchors[name] = (node, size);

    /// <summary>The node of an alias, counted as one more use.</summary>
    public YamlNode? Find(string name)
    {
        if (!anchors.TryGetValue(name, out var anchor)) return null;
        Expanded += anchor.Size;
        return anchor.Node;
    }
}
