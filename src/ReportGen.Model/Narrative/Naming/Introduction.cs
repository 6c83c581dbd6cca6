using Markdig.Syntax;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Naming;

/// <summary>The text that introduces a list: the paragraph right before it, which speaks of all its items.</summary>
internal static class Introduction
{
    /// <summary>Empty for what stands in no list, or in one that nothing introduces.</summary>
    public static string Of(Block block, WrittenProse prose)
    {
        if (block.Parent is not ListItemBlock { Parent: ListBlock { Parent: { } around } list }) return "";
        var at = around.IndexOf(list);
        if (at > 0 && around[at - 1] is LeafBlock { Inline: { } inline } before)
            return FlatText.Of(inline, prose).Text + ' ' + Of(before, prose);
        return "";
    }
}
