using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace ReportGen.Tests.Support;

/// <summary>Lines of a shell in which the tool is called, as <c>reportgen …</c> or <c>dotnet run --project src/ReportGen … -- …</c>.</summary>
internal static partial class ToolCommands
{
    /// <summary>The arguments of each call in a script, line by line; what follows a pipe, a redirection or <c>&amp;&amp;</c> is no argument.</summary>
    public static IEnumerable<ImmutableArray<string>> In(string script) =>
        script.Split('\n').Select(line => Call().Match(line)).Where(call => call.Success).Select(call => Words(call.Groups["arguments"].Value));

    /// <summary>The same in the fenced blocks of a Markdown text that are no YAML, JSON or output.</summary>
    public static IEnumerable<ImmutableArray<string>> InBlocks(string markdown) =>
        Markdown.Parse(markdown).Descendants<FencedCodeBlock>().Where(block => block.Info is null or "" or "sh").SelectMany(block => In(block.Lines.ToString()));

    private static ImmutableArray<string> Words(string arguments)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var token in Token().Matches(arguments).Select(match => match.Value))
        {
            if (token is "|" or "&&" or "||" or ";" or "#" || token.EndsWith('>')) break;
            words.Add(Unquoted(token));
        }

        return words.ToImmutable();
    }

    private static string Unquoted(string token)
    {
        var word = new StringBuilder(token);
        return word.Replace("\"", "").Replace("'", "").ToString();
    }

    [GeneratedRegex(@"^\s*(?:- )?(?:run: )?(?:(?:el)?if )?(?:reportgen|dotnet run --project src/ReportGen(?: --[\w-]+)* --)(?:\s(?<arguments>.*))?$")]
    private static partial Regex Call();

    [GeneratedRegex(@"\|\|?|\d?>>?|&&|;|#|(?:""[^""]*""|'[^']*'|[^\s|>&;""'])+")]
    private static partial Regex Token();
}
