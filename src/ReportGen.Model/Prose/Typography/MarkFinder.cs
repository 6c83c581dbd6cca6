namespace ReportGen.Prose.Typography;

/// <summary>Finds the straight marks of a text that are set as others, by what stands before and after them. Feet and inches stay as they
/// are typed.</summary>
/// <param name="text">A paragraph as a reader sees it, without markup.</param>
/// <param name="isTyped">Whether the character at this place is plain text: not escaped, and not in code or an address.</param>
internal sealed class MarkFinder(string text, Func<int, bool> isTyped)
{
    // What begins with an apostrophe whatever follows later in the paragraph; others that do not close as quotations are apostrophes as
    // well.
    private static readonly string[] Elisions =
        ["em", "n", "nuff", "til", "tis", "twas", "twere", "twill", "twould", "tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "noughties"];

    private readonly List<SetMark> found = [];
    private readonly Stack<int> openSingles = [];
    private readonly Stack<int> openDoubles = [];
    private int lastOpening = -1;

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<SetMark> Find(string text, Func<int, bool> isTyped)
    {
        var finder = new MarkFinder(text, isTyped);
        for (var at = 0; at < text.Length;) at += finder.Read(at);
        finder.EndSingles(downTo: -1);
        finder.found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return finder.found;
    }

    /// <summary>Reads one character, or a run of dashes or dots; gives its length.</summary>
    private int Read(int at)
    {
        if (!isTyped(at)) return 1;
        switch (text[at])
        {
            case '"': ReadDouble(at); return 1;
            case '\'': ReadSingle(at); return 1;
            case '-' or '.':
                var length = RunLength(at);
                if (MarkOf(at, length) is { } mark) found.Add(new SetMark(at, length, mark));
                return length;
            default: return 1;
        }
    }

    private int RunLength(int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at] && isTyped(end)) end++;
        return end - at;
    }

    private PunctuationMark? MarkOf(int at, int length) => (text[at], length) switch
    {
        ('.', 3) => PunctuationMark.Ellipsis,
        ('-', 2) when !IsOption(at) && !IsArrow(at, length) => PunctuationMark.Dash,
        ('-', 3) when !IsArrow(at, length) => PunctuationMark.LongDash,
        _ => null,
    };

    // "--verbose" is an option of a command.
    private bool IsOption(int at) => IsBeginning(Before(at)) && char.IsAsciiLetter(After(at, 2));

    private bool IsArrow(int at, int length) => After(at, length) == '>' || Before(at) is '<' or '!';

    private void ReadDouble(int at)
    {
        if (CanClose(at) && openDoubles.TryPop(out var start))
        {
            EndSingles(downTo: start);
            found.Add(new SetMark(start, 1, PunctuationMark.LeftDoubleQuote));
            found.Add(new SetMark(at, 1, PunctuationMark.RightDoubleQuote));
        }
        else if (CanOpen(at))
        {
            openDoubles.Push(lastOpening = at);
        }
    }

    private void ReadSingle(int at)
    {
        var (before, after) = (Before(at), After(at, 1));
        if (char.IsLetterOrDigit(before) && char.IsLetter(after) || char.IsLetter(before) && char.IsDigit(after))
        {
            found.Add(new SetMark(at, 1, PunctuationMark.Apostrophe));
        }
        else if (CanOpen(at))
        {
            if (IsElision(at)) found.Add(new SetMark(at, 1, PunctuationMark.Apostrophe));
            else openSingles.Push(lastOpening = at);
        }
        else if (CanClose(at) && openSingles.TryPop(out var start))
        {
            found.Add(new SetMark(start, 1, PunctuationMark.LeftQuote));
            found.Add(new SetMark(at, 1, PunctuationMark.RightQuote));
        }
        else if (!char.IsWhiteSpace(before) && !char.IsDigit(before) && (CanClose(at) || char.IsLetterOrDigit(after)))
        {
            found.Add(new SetMark(at, 1, PunctuationMark.Apostrophe));
        }
    }

    /// <summary>What opened and does not close is an apostrophe at the beginning of a word.</summary>
    private void EndSingles(int downTo)
    {
        while (openSingles.TryPeek(out var start) && start > downTo)
        {
            openSingles.Pop();
            if (char.IsLetterOrDigit(After(start, 1))) found.Add(new SetMark(start, 1, PunctuationMark.Apostrophe));
        }
    }

    private bool IsElision(int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var word = text.AsSpan(at + 1, end - at - 1);
        if (word.TrimEnd('s') is [>= '0' and <= '9', >= '0' and <= '9']) return true; // '09 and '90s
        foreach (var elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool CanOpen(int at) => (IsBeginning(Before(at)) || at - 1 == lastOpening && at > 0) && !char.IsWhiteSpace(After(at, 1));

    private bool CanClose(int at) =>
        !char.IsWhiteSpace(Before(at)) && !char.IsLetterOrDigit(After(at, 1)) && !(at - 1 == lastOpening && at > 0);

    private static bool IsBeginning(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '=' or '“' or '‘' or '«' or '„';

    private char Before(int at) => at == 0 ? ' ' : text[at - 1];

    private char After(int at, int length) => at + length >= text.Length ? ' ' : text[at + length];
}
