using System.CommandLine;
using System.CommandLine.Parsing;

namespace ReportGen.Cli.Commands;

/// <summary>Words that look like options and are none: left alone they would be taken for the name of a folder or file.</summary>
internal static class MistakenOption
{
    /// <summary>In the order in which they were typed; what stands behind a lone <c>--</c> is a name, whatever it looks like.</summary>
    public static IEnumerable<string> In(ParseResult parsed)
    {
        var typed = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        return typed.Where((token, at) => token.Type == TokenType.Argument && IsMistaken(token.Value, at > 0 ? typed[at - 1].Type : null))
            .Select(token => token.Value);
    }

    /// <summary>A number below zero may be the value of an option.</summary>
    private static bool IsMistaken(string word, TokenType? before) =>
        word.Length > 1 && word.StartsWith(before == TokenType.Option ? "--" : "-", StringComparison.Ordinal);
}
