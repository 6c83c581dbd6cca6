namespace ReportGen.Narrative;

/// <summary>A post or page that a build leaves out, and why: links to it lead nowhere.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="Why">The end of a sentence: "it is a draft".</param>
/// <param name="Option">With which a build has it.</param>
public sealed record LeftOutArticle(string Path, ArticleKind Kind, string Slug, string Why, string Option);
