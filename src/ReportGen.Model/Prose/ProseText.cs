using System.Collections.Immutable;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Prose;

/// <summary>What is printed for a measure to which words are bound.</summary>
/// <param name="measure">The name that the link gives.</param>
/// <param name="written">What stands between the brackets; empty where the number is to be filled in.</param>
/// <returns>Null when nothing has that name: then the words stay as they are.</returns>
public delegate string? BoundWordsOf(string measure, string written);

/// <summary>Prose of a YAML file or of front matter: Markdown that is read once. What readers see of it are its words; nothing shows its
/// marks.</summary>
public sealed class ProseText : IEquatable<ProseText>
{
    private readonly Lazy<ImmutableArray<ProsePart>> parts;
    private ParsedProse? parsed;
    private string? name;

    public ProseText(SourcedText written)
    {
        Written = written;
        parts = new(() =>
        {
            parsed = ParsedProse.Of(written);
            return PartCutter.Of(parsed);
        });
    }

    /// <summary>What stands for a text that could not be read.</summary>
    public static ProseText NoneIn(string path) => new(new SourcedText("", SourceSpan.File(path)));

    /// <summary>As its author wrote it, marks and all, with its place: for findings that point into it, and never for readers.</summary>
    public SourcedText Written { get; }

    public SourceSpan Span => Written.Span;

    /// <summary>Whether a link can stand in it: every sort of link has one of these marks.</summary>
    public bool MayLink => Written.Text.AsSpan().ContainsAny('[', '<');

    /// <summary>The names of the measures to which it binds words, in their order.</summary>
    public IEnumerable<string> Measures => !MayLink ? [] : Parts.Select(part => part.Measure).OfType<string>();

    /// <summary>The words in plain text on one line, those bound to measures as the author wrote them: all that there is to say of a text
    /// that names something.</summary>
    public string Name => name ??= Said((_, _) => null);

    /// <summary>The first measure whose words are to be filled in; null for none.</summary>
    public string? Unsaid => Parts.FirstOrDefault(part => part.Measure is not null && string.IsNullOrWhiteSpace(part.Words)).Measure;

    private ImmutableArray<ProsePart> Parts => parts.Value;

    /// <summary>The words in plain text on one line, with what is printed for measures.</summary>
    public string Words(BoundWordsOf wordsOf) => Measures.Any() ? Said(wordsOf) : Name;

    public bool Equals(ProseText? other) => other is not null && Written == other.Written;

    public override bool Equals(object? obj) => Equals(obj as ProseText);

    public override int GetHashCode() => Written.GetHashCode();

    public override string ToString() => Name;

    private string Said(BoundWordsOf wordsOf) =>
        OneLine.Of(
            string.Concat(Parts.Select(part => part.Measure is { } measure ? wordsOf(measure, part.Words) ?? part.Words : part.Words)));

    /// <summary>The document, given away once, because who resolves its links writes into it.</summary>
    internal ParsedProse Take()
    {
        _ = Parts;
        return Interlocked.Exchange(ref parsed, null) ?? ParsedProse.Of(Written);
    }
}

/// <summary>A stretch of prose in plain words.</summary>
/// <param name="Measure">The measure to which the words are bound; null for none.</param>
internal readonly record struct ProsePart(string Words, string? Measure);

/// <summary>Markdown that was read.</summary>
/// <param name="Document">Null, with the reason among the findings, for a text beyond the limits.</param>
internal sealed record ParsedProse(WrittenProse Written, MarkdownDocument? Document, ImmutableArray<Diagnostic> Findings)
{
    public static ParsedProse Of(SourcedText text)
    {
        var (bag, written) = (new DiagnosticBag(), WrittenProse.Of(text));
        var document = Markdown.Parse(written, Dialect.Field, bag);
        return new ParsedProse(written, document, bag.ToSorted());
    }
}
