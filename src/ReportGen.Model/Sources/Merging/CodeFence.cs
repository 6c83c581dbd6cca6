using System.Buffers;

namespace ReportGen.Sources.Merging;

/// <summary>Follows which fence of code is open at the left margin of Markdown, line by line (CommonMark 0.31.2, section 4.5). A fence
/// inside a list item holds no line that begins at the margin, and is none here.</summary>
/// <param name="Sign">What the open fence is made of; null: none is open.</param>
/// <param name="Length">How many signs it has.</param>
/// <param name="IsInList">Whether an indented line belongs to a list item.</param>
internal readonly record struct CodeFence(char? Sign, int Length, bool IsInList)
{
    private const int LeastLength = 3;
    private const int MostIndent = 3;
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*+");

    public bool IsOpen => Sign is not null;

    /// <summary>Behind the next line.</summary>
    public CodeFence After(string line)
    {
        var words = line.AsSpan().TrimStart(' ');
        var indent = line.Length - words.Length;
        if (IsOpen) return indent <= MostIndent && IsEndedBy(words) ? default : this;
        if (words.IsWhiteSpace()) return this;
        var isInList = BeginsItem(words) || (IsInList && indent > 0);
        var length = FenceLength(words);
        return length > 0 && indent <= MostIndent && !(isInList && indent > 0)
            ? new CodeFence(words[0], length, IsInList: false)
            : new CodeFence(null, 0, isInList);
    }

    private bool IsEndedBy(ReadOnlySpan<char> words) =>
        FenceLength(words) is var length && length >= Length && words[0] == Sign && words[length..].IsWhiteSpace();

    /// <summary>Nought where no fence begins; what stands behind one of backticks has none.</summary>
    private static int FenceLength(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words[0] is not ('`' or '~')) return 0;
        var length = words.IndexOfAnyExcept(words[0]) is var end and >= 0 ? end : words.Length;
        return length >= LeastLength && !(words[0] == '`' && words[length..].Contains('`')) ? length : 0;
    }

    private static bool BeginsItem(ReadOnlySpan<char> words)
    {
        if (Bullets.Contains(words[0])) return IsAloneAt(words, 1);
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && words[digits] is '.' or ')' && IsAloneAt(words, digits + 1);
    }

    private static bool IsAloneAt(ReadOnlySpan<char> words, int at) => at == words.Length || char.IsWhiteSpace(words[at]);
}
