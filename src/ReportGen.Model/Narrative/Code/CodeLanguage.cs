using System.Collections.Immutable;

namespace ReportGen.Narrative.Code;

/// <summary>A language in which the code of an article may be written.</summary>
/// <param name="Word">As authors write it behind the three backticks, and classes have it.</param>
/// <param name="Name">As readers are told it.</param>
/// <param name="Grammar">The scope of its TextMate grammar; null for text that has none.</param>
internal sealed record CodeLanguage(string Word, string Name, string? Grammar)
{
    public static CodeLanguage Plain { get; } = new("text", "text", null);

    public static ImmutableArray<CodeLanguage> All { get; } =
    [
        Plain,
        new("yaml", "YAML", "source.yaml"),
        new("json", "JSON", "source.json"),
        new("csharp", "C#", "source.cs"),
        new("bash", "shell", "source.shell"),
        new("powershell", "PowerShell", "source.powershell"),
        new("html", "HTML", "text.html.derivative"),
        new("xml", "XML", "text.xml"),
        new("css", "CSS", "source.css"),
        new("javascript", "JavaScript", "source.js"),
        new("sql", "SQL", "source.sql"),
        new("python", "Python", "source.python"),
        new("diff", "changes", "source.diff"),
        new("markdown", "Markdown", "text.html.markdown"),
    ];

    // Other words that people write.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yml"] = "yaml", ["cs"] = "csharp", ["sh"] = "bash", ["shell"] = "bash", ["ps1"] = "powershell", ["js"] = "javascript",
        ["py"] = "python", ["md"] = "markdown", ["patch"] = "diff", ["txt"] = "text",
    };

    /// <summary>Every word that an author may write.</summary>
    public static IEnumerable<string> Words => All.Select(language => language.Word).Concat(Aliases.Keys);

    /// <summary>The language of a word, in any case; null when it is none of <see cref="Words"/>.</summary>
    public static CodeLanguage? Find(string word)
    {
        var known = Aliases.GetValueOrDefault(word, word);
        return All.FirstOrDefault(language => language.Word.Equals(known, StringComparison.OrdinalIgnoreCase));
    }
}
