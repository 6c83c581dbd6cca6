using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>The anchors of one file, and how much their aliases stand for.</summary>
internal sealed class YamlAnchors(Limits limits)
{
    private readonly Dictionary<string, (YamlNode Node, int Size)> anchors = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SourceSpan> unused = new(StringComparer.Ordinal);

    /// <summary>How many values all aliases found so far stand for.</summary>
    public int Expanded { get; private set; }

    public bool IsWithinLimit => Expanded <= limits.AliasExpansion;

    public IEnumerable<string> Names => anchors.Keys;

    /// <param name="size">How many values the node holds, those behind its aliases included.</param>
    public void Set(string name, YamlNode node, int size, SourceSpan place)
    {
        anchors[name] = (node, size);
        unused.TryAdd(name, place);
    }

    /// <summary>A name that nothing repeats is mostly the beginning of a text, which readers would not see: <c>title: &amp;Co is
    /// here</c>.</summary>
    public void ReportUnused(DiagnosticBag bag)
    {
        foreach (var (name, place) in unused)
            bag.Report(
                SourcesCodes.UnusedMark,
                place,
                $"'&{name}' marks the value behind it and is no part of it, and no '*{name}' repeats it.",
                "put a text that begins with '&' in quotes, or delete the mark");
    }

    /// <summary>The node of an alias, counted as one more use.</summary>
    public YamlNode? Find(string name)
    {
        if (!anchors.TryGetValue(name, out var anchor)) return null;
        unused.Remove(name);
        Expanded += anchor.Size;
        return anchor.Node;
    }
}
