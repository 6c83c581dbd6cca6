using System.Collections.Immutable;

namespace ReportGen.Narrative;

/// <summary>One post or page.</summary>
/// <param name="Path">The Markdown file.</param>
/// <param name="Headings">In order, for the table of contents.</param>
/// <param name="Coverage">Of its body and front matter.</param>
/// <param name="Words">Words of the body that a reader sees, captions included, code not.</param>
public sealed record Article(
    FrontMatter FrontMatter,
    string Path,
    ImmutableArray<Segment> Body,
    ImmutableArray<Heading> Headings,
    Coverage Coverage,
    int Words);

/// <summary>A heading of an article.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">The anchor, unique in the article.</param>
/// <param name="Text">Plain text, bound words filled in.</param>
public sealed record Heading(int Level, string Id, string Text);
