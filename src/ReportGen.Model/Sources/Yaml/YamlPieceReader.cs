using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Reads records of a cut document: those of simple form directly, others with the full parser.</summary>
internal sealed class YamlPieceReader(YamlPieces pieces, int indent, Limits limits)
{
    /// <summary>The mapping around the list is one level, which a record read on its own does not see; aliases may lead out of
    /// it.</summary>
    private readonly Limits inner = limits with { NestingDepth = limits.NestingDepth - 1, AliasExpansion = 0 };

    private readonly SimpleBlockReader simple = new(pieces.Source, new StringPool(pieces.Source.Text.Length), limits.NestingDepth - 1);

    /// <summary>The record; null when the document must be read whole.</summary>
    public YamlNode? TryRead(int index)
    {
        var (start, end) = pieces.Range(index);
        var line = pieces.Source.Text.AsSpan(start + indent, end - start - indent);
        if (line.Length > 2 && line[2] != ' ' && simple.TryRead(start + indent + 2, indent + 2, end) is { } mapping) return mapping;
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(pieces.Source, start, end - start, inner, bag);
        return bag.Count == 0 && root is YamlSequence { Items: [var item] } && YamlPieces.BeginsAsUsual(item) ? item : null;
    }
}
