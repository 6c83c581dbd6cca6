using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Prose.Abbreviations;

/// <summary>Reads the definitions of abbreviations. Markdig's own parser forgets where they stand and that one was defined twice, and does
/// not see <c>(SDL)</c>.</summary>
internal sealed class AbbreviationParser : BlockParser
{
    public AbbreviationParser() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '[') return BlockState.None;
        var (text, start) = (line.Text, line.Start + 2);
        var close = text.IndexOf("]:", start, line.End + 1 - start, StringComparison.Ordinal);
        if (close < 0 || text.AsSpan(start, close - start) is var label && (label.IsWhiteSpace() || label.IndexOfAny('[', ']') >= 0))
            return BlockState.None;

        var meaning = close + 2;
        while (meaning <= line.End && char.IsWhiteSpace(text[meaning])) meaning++;
        processor.NewBlocks.Push(new AbbreviationDefinition(this, text[start..close].Trim(), text[meaning..(line.End + 1)].TrimEnd())
        {
            LabelSpan = new SourceSpan(start, close - 1),
            MeaningStart = meaning,
            Span = new SourceSpan(line.Start, line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        });
        return BlockState.Break;
    }
}
