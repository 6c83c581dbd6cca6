using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Puts words of two texts in one order; neighbours of one side become one run.</summary>
internal sealed class WordRuns
{
    private readonly ImmutableArray<WordRun>.Builder runs = ImmutableArray.CreateBuilder<WordRun>();
    private readonly StringBuilder text = new();
    private WordSide side;

    public ImmutableArray<WordRun> ToImmutable()
    {
        Close();
        return runs.DrainToImmutable();
    }

    /// <summary>A token that is in both, each with its own white space before it.</summary>
    public void AddBoth(Token before, Token after)
    {
        AddGap(before.Gap, after.Gap);
        Add(WordSide.Both, before.Text);
    }

    /// <summary>Tokens of the one in place of tokens of the other. The white space that both begin with is common.</summary>
    public void AddStretch(ImmutableArray<Token> before, ImmutableArray<Token> after)
    {
        var isGapCommon = before.Length > 0 && after.Length > 0 && before[0].Gap == after[0].Gap;
        if (isGapCommon) Add(WordSide.Both, before[0].Gap);
        AddSide(WordSide.Before, before, isGapCommon);
        AddSide(WordSide.After, after, isGapCommon);
    }

    public void AddGap(string before, string after)
    {
        if (before == after)
        {
            Add(WordSide.Both, before);
            return;
        }

        Add(WordSide.Before, before);
        Add(WordSide.After, after);
    }

    private void AddSide(WordSide of, ImmutableArray<Token> tokens, bool isGapCommon)
    {
        for (var at = 0; at < tokens.Length; at++) Add(of, (at == 0 && isGapCommon ? "" : tokens[at].Gap) + tokens[at].Text);
    }

    private void Add(WordSide of, string words)
    {
        if (words.Length == 0) return;
        if (of != side) Close();
        side = of;
        text.Append(words);
    }

    private void Close()
    {
        if (text.Length > 0) runs.Add(new WordRun(side, text.ToString()));
        text.Clear();
    }
}
