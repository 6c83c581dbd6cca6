using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using Scriban;

namespace ReportGen.Templates;

/// <summary>The templates of a run, parsed once; rendering does not change them, so that all cores can use them.</summary>
public sealed class TemplateSet
{
    internal const string PartialFolder = "partials/";
    private const string Folder = "templates/";
    private const string Ending = ".html";

    private readonly FrozenDictionary<string, Template> parsed;
    private readonly FrozenSet<string> broken;

    private readonly FrozenDictionary<string, Lazy<UnreadPlaces>> unread;
    private readonly FrozenDictionary<string, string> texts;

    private TemplateSet(
        FrozenDictionary<string, Template> parsed,
        FrozenSet<string> broken,
        FrozenDictionary<string, Lazy<UnreadPlaces>> unread,
        FrozenDictionary<string, string> texts,
        ImmutableArray<SourcedText> literalTexts,
        Limits limits) =>
        (this.parsed, this.broken, this.unread, this.texts, LiteralTexts, Limits) = (parsed, broken, unread, texts, literalTexts, limits);

    /// <summary>What readers will see of the words of the report's own templates, those that are not the built-in ones: the text between
    /// tags and in attributes that are read out, with its place.</summary>
    public ImmutableArray<SourcedText> LiteralTexts { get; }

    internal Limits Limits { get; }

    /// <summary>What every template and partial may ask for beside its own view.</summary>
    internal ViewMap Shared { get; private init; } = ViewMap.Empty;

    /// <summary>What <c>file_href</c> can name.</summary>
    internal NamedFiles Files { get; private init; } = NamedFiles.None;

    /// <summary>The texts in their code, among them the files that they name.</summary>
    internal IEnumerable<string> LiteralsOfCode => parsed.Values.SelectMany(TemplateReader.Literals);

    /// <summary>Told of every view before it is rendered, with the name of its template, from several threads; null for nobody.</summary>
    internal Action<string, ViewMap>? Listener { get; private init; }

    /// <summary>Names for <c>include</c>.</summary>
    internal IEnumerable<string> PartialNames =>
        parsed.Keys.Concat(broken)
            .Where(name => name.StartsWith(PartialFolder, StringComparison.Ordinal))
            .Select(name => name[PartialFolder.Length..]);

    internal IEnumerable<string> Names => parsed.Keys.Concat(broken);

    /// <summary>Reads <c>templates/**.html</c>, but for what is copied from <c>templates/assets</c>. A template is named by its path below
    /// that folder without the ending: <c>post</c>, <c>partials/badge</c>.</summary>
    public static Outcome<TemplateSet> Read(SourceTree tree, Limits limits)
    {
        var bag = new DiagnosticBag();
        var texts = tree.Under("templates").Where(
            file =>
                file.Path.EndsWith(Ending, StringComparison.Ordinal)
                    && !file.Path.StartsWith(UnusedFiles.Assets, StringComparison.Ordinal)).Select(file =>
        {
            var read = SourceReader.Read(file, limits);
            bag.AddRange(read.Diagnostics);
            return (Name: file.Path[Folder.Length..^Ending.Length], Text: read.Value);
        }).ToList();
        var readable = texts.Select(text => text.Text).OfType<SourceText>().ToList();
        // The built-in theme gives no finding and tells no number, which is tested: only what a report wrote itself is looked through.
        var own = readable.Where(text => tree.IsOwn(text.Path)).ToList();
        var parsed = InParallel.Select(texts, text => Parsed(text.Name, text.Text));
        foreach (var (_, _, found) in parsed) bag.AddRange(found);
        var set = new TemplateSet(
            parsed.Where(p => p.Template is not null).ToFrozenDictionary(p => p.Name, p => p.Template!, StringComparer.Ordinal),
            parsed.Where(p => p.Template is null).Select(p => p.Name).ToFrozenSet(StringComparer.Ordinal),
            readable.ToFrozenDictionary(
                text => text.Path, text => new Lazy<UnreadPlaces>(() => UnreadPlaces.In(text)), StringComparer.Ordinal),
            readable.ToFrozenDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal),
            [.. own.SelectMany(TemplateWords.Of)],
            limits);
        foreach (var template in set.parsed.Values) TemplateReader.CheckPartials(template, set, bag);
        foreach (var text in own)
        {
            BlockedMarkup.Report(text, bag);
            HostAddresses.Report(text, bag);
            if (NameOf(text.Path) is { } name && name.StartsWith(PartialFolder, StringComparison.Ordinal) && set.Find(name)?.Page is { } partial)
                RequiredMember.Report(name[PartialFolder.Length..], text.Path, text.Text, partial, bag);
        }

        UnusedFiles.Report(tree, set, bag);
        return bag.With(set);
    }

    private static (string Name, Template? Template, ImmutableArray<Diagnostic> Found) Parsed(string name, SourceText? text)
    {
        var bag = new DiagnosticBag();
        var template = text is null ? null : TemplateReader.Parse(text, bag);
        return (name, template, bag.ToSorted());
    }

    /// <summary>The same templates with a listener.</summary>
    internal TemplateSet HeardBy(Action<string, ViewMap> listener) =>
        new(parsed, broken, unread, texts, LiteralTexts, Limits) { Listener = listener, Shared = Shared, Files = Files };

    /// <summary>The same templates with values that each of them may ask for, partials too.</summary>
    internal TemplateSet Sharing(ViewMap values) =>
        new(parsed, broken, unread, texts, LiteralTexts, Limits) { Listener = Listener, Shared = values, Files = Files };

    /// <summary>The same templates with files that each of them may name.</summary>
    internal TemplateSet Naming(NamedFiles files) =>
        new(parsed, broken, unread, texts, LiteralTexts, Limits) { Listener = Listener, Shared = Shared, Files = files };

    /// <summary>The name of the template in a file; null for a file that is none.</summary>
    internal static string? NameOf(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) ? path[Folder.Length..^Ending.Length] : null;

    internal static string PartialPath(string name) => Folder + PartialFolder + name + Ending;

    internal Template? Find(string name) => parsed.GetValueOrDefault(name);

    /// <summary>Whether what a template writes there is in an attribute that says nothing to a reader.</summary>
    /// <param name="path">Of the template's file.</param>
    /// <param name="offset">In its text.</param>
    internal bool IsUnread(string? path, int offset) =>
        path is not null && unread.GetValueOrDefault(path) is { } places && places.Value.Has(offset);

    /// <summary>What stands at a place of a template, if it is short and of one line; else empty.</summary>
    internal string CodeAt(Scriban.Parsing.SourceSpan span)
    {
        const int longest = 80;
        if (span.FileName is not { } path || texts.GetValueOrDefault(path) is not { } text) return "";
        var (start, end) = (span.Start.Offset, span.End.Offset + 1);
        if (start < 0 || end > text.Length || end <= start || end - start > longest) return "";
        var code = text[start..end].Trim();
        return code.Contains('\n', StringComparison.Ordinal) ? "" : code;
    }

    /// <summary>The template exists but could not be read, which has been reported.</summary>
    internal bool IsBroken(string name) => broken.Contains(name);
}
