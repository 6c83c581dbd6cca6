using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Where authors write what readers see.</summary>
internal enum AuthoredPlace
{
    /// <summary>Titles and summaries of posts, titles of charts and of the report.</summary>
    Title,
    Caption,
    Body,

    /// <summary>Definitions, notes, what a claim says.</summary>
    Note,
    Label,
}

/// <summary>A stretch of words that an author wrote.</summary>
/// <param name="Start">Where it begins in its file.</param>
/// <param name="Raw">As it is written.</param>
internal sealed partial record AuthoredText(string Path, int Start, string Raw, AuthoredPlace Place)
{
    // The key says what a text is; titles of records and of sources are quotations.
    private static readonly Dictionary<string, AuthoredPlace> Keys = new(StringComparer.Ordinal)
    {
        ["title"] = AuthoredPlace.Title, ["summary"] = AuthoredPlace.Title, ["caption"] = AuthoredPlace.Caption, ["label"] = AuthoredPlace.Label,
        ["definition"] = AuthoredPlace.Note, ["note"] = AuthoredPlace.Note, ["notes"] = AuthoredPlace.Note, ["says"] = AuthoredPlace.Note,
    };

    private static readonly string[] Files = ["charts", "tables", "metrics", "claims", "report", "selections"];

    /// <summary>The words without the targets of links, code, quoted text, and what is marked as untested or as an opinion, each of them
    /// overwritten, so that places stay right. Of what is marked, readers see that nothing stands behind it: no data could.</summary>
    public string Plain { get; } = Hidden().Replace(Raw, hidden => new string('\0', hidden.Length));

    /// <summary>All that authors wrote, in the order of files and places.</summary>
    public static List<AuthoredText> All(SourceTree tree, SourceTexts texts) =>
    [
        .. tree.Files.Keys.Where(path => path.StartsWith("content/p", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)).SelectMany(path => Article(path, texts.Of(path).Text)),
        .. Files.Select(name => $"content/{name}.yaml").SelectMany(path => Yaml(YamlReader.Read(texts.Of(path), Limits.Default, new DiagnosticBag()))),
    ];

    public IEnumerable<Match> Matches(Regex pattern) => pattern.Matches(Plain);

    /// <summary>Whether a place is in a question of an article that no yes or no follows: it states nothing, whichever way it is
    /// asked.</summary>
    public bool OnlyAsks(int at) => Place is AuthoredPlace.Title or AuthoredPlace.Body
        && QuestionEnd().Match(Plain, at) is { Success: true } end
        && !Answered().IsMatch(Plain.AsSpan(end.Index + end.Length));

    /// <summary>A falsehood in this text.</summary>
    public Lie Lie(string kind, int at, int length, string replacement) =>
        new(kind, $"{Path}@{Start + at}: {Raw.Substring(at, length)} > {replacement}", Path, Start + at, length, replacement);

    private static IEnumerable<AuthoredText> Article(string path, string text)
    {
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        foreach (Match field in Lead().Matches(text[..end])) yield return new AuthoredText(path, field.Groups["words"].Index, field.Groups["words"].Value, AuthoredPlace.Title);
        yield return new AuthoredText(path, end + 5, text[(end + 5)..], AuthoredPlace.Body);
    }

    private static IEnumerable<AuthoredText> Yaml(YamlNode? node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Yaml),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Value is YamlScalar scalar && Keys.TryGetValue(entry.Key.Text, out var place)
            ? [new AuthoredText(scalar.Source.Path, scalar.Start, scalar.Source.Text.Substring(scalar.Start, scalar.Length), place)]
            : Yaml(entry.Value)),
        _ => [],
    };

    [GeneratedRegex("\\G[^.!;?]*\\?", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionEnd();

    [GeneratedRegex("^\\s*(?:\\[?(?:Yes|No)\\b|(?:It|That) is\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex("\\[[^\\[\\]]*\\]\\((?:untested|opinion):[^)]*\\)|\\]\\([^)]*\\)|`[^`]*`|^>.*$|[“\"][^”\"]*[”\"]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Hidden();

    [GeneratedRegex("^(?:title|summary): *(?<words>(?:[^\\n]|\\n )+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Lead();
}
