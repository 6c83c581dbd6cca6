using System.Collections.Concurrent;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace ReportGen.Narrative.Code;

/// <summary>Cuts code into tokens by the grammars that editors use, the same text once. Nothing is loaded before there is code.</summary>
/// <remarks>The grammars search by regular expressions, whose time grows faster than a line and the depth of its brackets: what is longer
/// or deeper than anybody reads is left uncut.</remarks>
internal sealed class CodeHighlighter
{
    private const int LongestCode = 20_000;
    private const int LongestLine = 160;
    private const int DeepestRule = 60;

    // Grammars are loaded once for a process, since that takes longer than their use. Articles are read on all cores, and a grammar compiles
    // its rules while it is used.
    private static readonly Lazy<Registry> Grammars = new(() => new Registry(new RegistryOptions(ThemeName.LightPlus)));
    private static readonly Lock Gate = new();

    private readonly ConcurrentDictionary<(string Code, string Scope), Lazy<IReadOnlyList<IReadOnlyList<CodeToken>>>> known = [];

    /// <summary>Leaves all code uncut.</summary>
    public static CodeHighlighter None { get; } = new() { isIdle = true };

    private bool isIdle;

    /// <summary>The tokens of each line, in order; together they are the line.</summary>
    public IReadOnlyList<IReadOnlyList<CodeToken>> Lines(string code, CodeLanguage language)
    {
        if (isIdle || language.Grammar is not { } scope || code.Length > LongestCode) return [.. code.Split('\n').Select(Uncut)];
        return known.GetOrAdd((code, scope), key => new(() => Cut(key.Code, key.Scope))).Value;
    }

    private static List<IReadOnlyList<CodeToken>> Cut(string code, string scope)
    {
        lock (Gate)
        {
            var grammar = Grammars.Value.LoadGrammar(scope) ?? throw new InvalidOperationException($"the grammar '{scope}' is missing");
            return Cut(code.Split('\n'), grammar);
        }
    }

    private static List<IReadOnlyList<CodeToken>> Cut(string[] lines, IGrammar grammar)
    {
        var (cut, state) = (new List<IReadOnlyList<CodeToken>>(lines.Length), (IStateStack?)null);
        foreach (var line in lines)
        {
            if (line.Length > LongestLine || state?.Depth > DeepestRule)
            {
                cut.Add(Uncut(line));
                continue;
            }

            // Without a limit of time: how far a machine comes in a second must not be seen in a page.
            var result = grammar.TokenizeLine(line, state, TimeSpan.MaxValue);
            state = result.RuleStack;
            cut.Add(Joined(line, result.Tokens));
        }

        return cut;
    }

    private static CodeToken[] Uncut(string line) => line.Length == 0 ? [] : [new CodeToken(line, null)];

    /// <summary>Neighbours of one class as one token.</summary>
    private static List<CodeToken> Joined(string line, IEnumerable<IToken> found)
    {
        var tokens = new List<CodeToken>();
        foreach (var token in found)
        {
            var (start, end) = (Math.Min(token.StartIndex, line.Length), Math.Min(token.EndIndex, line.Length));
            if (start >= end) continue;
            var next = new CodeToken(line[start..end], TokenClasses.Of(token.Scopes));
            if (tokens.Count > 0 && tokens[^1].Class == next.Class) tokens[^1] = next with { Text = tokens[^1].Text + next.Text };
            else tokens.Add(next);
        }

        return tokens;
    }
}

/// <summary>A piece of a line of code.</summary>
/// <param name="Class">The class that gives it its colour, such as <c>tok-keyword</c>; null for plain text.</param>
internal sealed record CodeToken(string Text, string? Class);
