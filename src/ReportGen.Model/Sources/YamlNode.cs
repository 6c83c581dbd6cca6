using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>A value of a YAML file that knows where it was written.</summary>
public abstract class YamlNode
{
    private protected YamlNode(SourceText source, int start, int length)
    {
        Source = source;
        Start = start;
        Length = length;
    }

    public SourceText Source { get; }

    /// <summary>Offset of its first character in the text of <see cref="Source"/>.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 code units from its first to its last character.</summary>
    public int Length { get; }

    /// <summary>Its place; worked out when asked for, because few values are ever complained about.</summary>
    public SourceSpan Span => Source.Span(Start, Length);

    /// <summary>What an author would call it: "a list", "a mapping", "the text 'x'", "nothing".</summary>
    public abstract string Description { get; }
}

/// <summary>A YAML mapping: keys with values in the order written, every key once.</summary>
public sealed class YamlMapping(SourceText source, int start, int length, ImmutableArray<YamlEntry> entries)
    : YamlNode(source, start, length)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Description => "a mapping";
}

/// <summary>One key of a mapping and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A YAML list.</summary>
public sealed class YamlSequence(SourceText source, int start, int length, ImmutableArray<YamlNode> items)
    : YamlNode(source, start, length)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public override string Description => "a list";
}
