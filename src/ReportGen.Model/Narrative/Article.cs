using System.Collections.Immutable;
using ReportGen.Narrative.Reading;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>One post or page. Its text is read when it is first asked for.</summary>
public sealed class Article
{
    private readonly Lazy<ProseBody> body;
    private readonly Lazy<ImmutableArray<ToldStatement>> statements;

    internal Article(FrontMatter frontMatter, ArticleFacts facts, Func<ProseBody> body, Func<ImmutableArray<ToldStatement>> statements) =>
        (FrontMatter, Facts, this.body, this.statements) = (frontMatter, facts, new(body), new(statements));

    public FrontMatter FrontMatter { get; }

    /// <summary>For the next build; pages ask the article itself, which notes it.</summary>
    public ArticleFacts Facts { get; }

    /// <summary>The Markdown file.</summary>
    public string Path => Facts.Path;

    /// <inheritdoc cref="ArticleFacts.Claims"/>
    public ImmutableArray<string> Claims => Facts.Claims;

    /// <inheritdoc cref="ArticleFacts.Charts"/>
    public ImmutableArray<string> Charts => Facts.Charts;

    /// <inheritdoc cref="ArticleFacts.Tables"/>
    public ImmutableArray<string> Tables => ReadNotes.Of(Path, Facts.Tables);

    /// <inheritdoc cref="ArticleFacts.Numbers"/>
    public ImmutableArray<string> Numbers => ReadNotes.Of(Path, Facts.Numbers);

    /// <summary>What it says of measures, in the order of its text, with what the data say of it.</summary>
    public ImmutableArray<ToldStatement> Statements => ReadNotes.Of(Path, statements.Value);

    public ImmutableArray<Segment> Body => ReadNotes.Of(Path, body.Value.Segments);

    /// <summary>In order, for the table of contents.</summary>
    public ImmutableArray<Heading> Headings => ReadNotes.Of(Path, body.Value.Headings);

    /// <summary>Of its body and front matter.</summary>
    public Coverage Coverage => ReadNotes.Of(Path, Facts.Coverage);

    /// <inheritdoc cref="ArticleFacts.Minutes"/>
    public int Minutes => ReadNotes.Of(ReadNotes.MinutesOf(Path), Facts.Minutes);

    /// <inheritdoc cref="ArticleFacts.Words"/>
    public int Words => ReadNotes.Of(Path, Facts.Words);
}

/// <summary>A heading of an article.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">The anchor, unique in the article.</param>
/// <param name="Text">Plain text, bound words filled in.</param>
public sealed record Heading(int Level, string Id, string Text);
