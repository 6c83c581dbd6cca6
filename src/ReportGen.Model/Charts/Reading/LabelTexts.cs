using System.Collections.Immutable;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The texts that authors write beside marks: as they are, or with bound numbers, of which readers see the words.</summary>
internal sealed class LabelTexts(NameBinder names)
{
    private readonly List<SourcedText> plain = [];
    private readonly List<ProseText> bound = [];

    /// <summary>Those without bound numbers.</summary>
    public ImmutableArray<SourcedText> Plain => [.. plain];

    /// <summary>Those with bound numbers.</summary>
    public ImmutableArray<ProseText> Bound => [.. bound];

    /// <summary>The text as readers see it; null for none.</summary>
    public SourcedText? Add(SourcedText? written)
    {
        if (written is not { } text) return null;
        if (!text.Text.Contains("](", StringComparison.Ordinal))
        {
            plain.Add(text);
            return text;
        }

        var prose = new ProseText(text);
        bound.Add(prose);
        return new SourcedText(prose.Words(names.WordsFor), text.Span);
    }
}
