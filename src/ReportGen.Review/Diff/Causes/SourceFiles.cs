using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Diff.Causes;

/// <summary>What is known of the files that two editions were built from: a file whose text is the same in both caused nothing.</summary>
internal sealed class SourceFiles
{
    private const string Templates = "templates/";

    private readonly SourceTree? before;
    private readonly SourceTree? after;
    private readonly Dictionary<string, (string Before, string After)> texts = new(StringComparer.Ordinal);

    private SourceFiles(SourceTree? before, SourceTree? after, MendedNumbers numbers)
    {
        (this.before, this.after) = (before, after);
        if (before is null || after is null) return;
        var differing = before.Files.Keys.Union(after.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(path => !BytesOf(path, before, after).Span.SequenceEqual(BytesOf(path, after, before).Span)).ToList();
        LaidOut = [.. differing.Where(path => IsOnlyLayout(path, before, after))];
        Changed = [.. differing.Except(LaidOut, StringComparer.Ordinal).Where(path => !IsMended(path, before, after, numbers))];
        foreach (var path in Changed.Where(IsWords))
            texts[path] = (Words(BytesOf(path, before, after)), Words(BytesOf(path, after, before)));
    }

    /// <summary>Whether the files of both are known.</summary>
    public bool IsKnown => before is not null && after is not null;

    /// <summary>Paths of the files that came, went or differ in more than layout and in numbers that moved, in ordinal order.</summary>
    public ImmutableArray<string> Changed { get; } = [];

    /// <summary>Paths of YAML files that say the same in other words of YAML: comments, blank lines, quotes, the order of keys.</summary>
    public ImmutableArray<string> LaidOut { get; } = [];

    /// <summary>The templates among the changed files that hold words.</summary>
    public IEnumerable<string> ChangedTemplates => ChangedTheme.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>All changed files of the theme: templates, styles, colours, fonts.</summary>
    public IEnumerable<string> ChangedTheme => Changed.Where(IsOfTheme);

    public static SourceFiles Between(Edition before, Edition after) =>
        new(before.Sources, after.Sources, new MendedNumbers(before, after));

    public static bool IsOfTheme(string path) => path.StartsWith(Templates, StringComparison.Ordinal);

    /// <summary>Which edition has the file; both where neither is known.</summary>
    public WordSide SideOf(string path)
    {
        if (!IsKnown || (before?.Find(path) is null) == (after?.Find(path) is null)) return WordSide.Both;
        return before?.Find(path) is null ? WordSide.After : WordSide.Before;
    }

    /// <summary>The changed files that hold one of these words on one side only.</summary>
    /// <param name="gone">Words that only the earlier edition shows.</param>
    /// <param name="come">Words that only the later edition shows.</param>
    public ImmutableArray<string> Holding(IEnumerable<string> gone, IEnumerable<string> come)
    {
        var (old, now) = (gone.Where(IsProse).ToList(), come.Where(IsProse).ToList());
        return
        [
            .. Changed.Where(path => texts.TryGetValue(path, out var text)
                && (now.Exists(words => IsOnlyIn(words, text.After, text.Before))
                    || old.Exists(words => IsOnlyIn(words, text.Before, text.After)))),
        ];
    }

    private static bool IsOnlyIn(string words, string text, string other) => StandsIn(text, words) && !StandsIn(other, words);

    /// <summary>Whether a text has these as whole words.</summary>
    private static bool StandsIn(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }

    /// <summary>Whether an author or a template may have written it: the name of a measure stands in many files that say nothing of it.
    /// </summary>
    private static bool IsProse(string words) =>
        words.Any(char.IsLetter) && (words.Contains(' ', StringComparison.Ordinal) || words.All(char.IsLetter));

    private static bool IsWords(string path) => Path.GetExtension(path) is ".html" or ".yaml" or ".md";

    /// <summary>A report without a file of the theme has that of the tool, which the other side may know.</summary>
    private static ReadOnlyMemory<byte> BytesOf(string path, SourceTree tree, SourceTree other) =>
        (tree.Find(path) ?? tree.BuiltIn.GetValueOrDefault(path) ?? other.BuiltIn.GetValueOrDefault(path))?.Bytes ?? default;

    /// <summary>As pages show it: every stretch of white space is one space.</summary>
    private static string Words(ReadOnlyMemory<byte> bytes) =>
        string.Join(' ', Encoding.UTF8.GetString(bytes.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsMended(string path, SourceTree before, SourceTree after, MendedNumbers numbers) =>
        IsWords(path) && before.Find(path) is { } old && after.Find(path) is { } now
            && numbers.AreAllBetween(Encoding.UTF8.GetString(old.Bytes.Span), Encoding.UTF8.GetString(now.Bytes.Span));

    private static bool IsOnlyLayout(string path, SourceTree before, SourceTree after) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
            && before.Find(path) is { } old && after.Find(path) is { } now
            && Read(old) is { } earlier && Read(now) is { } later && IsSame(earlier, later);

    private static YamlNode? Read(SourceFile file)
    {
        var bag = new DiagnosticBag();
        return YamlReader.Read(file, Limits.Default, bag) is { } node && !bag.HasErrors ? node : null;
    }

    private static bool IsSame(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar left, YamlScalar right) => left.Text == right.Text && left.IsNull == right.IsNull,
        (YamlSequence left, YamlSequence right) =>
            left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => IsSame(pair.First, pair.Second)),
        (YamlMapping left, YamlMapping right) => left.Entries.Length == right.Entries.Length && IsSame(left, right),
        _ => false,
    };

    private static bool IsSame(YamlMapping one, YamlMapping other)
    {
        var values = other.Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value, StringComparer.Ordinal);
        return one.Entries.All(entry => values.TryGetValue(entry.Key.Text, out var value) && IsSame(entry.Value, value));
    }
}
