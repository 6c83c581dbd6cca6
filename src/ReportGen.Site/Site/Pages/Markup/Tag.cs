namespace ReportGen.Site.Pages.Markup;

/// <summary>One tag of a page.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Text">The whole tag as it is written.</param>
internal readonly record struct Tag(string Name, bool IsEnd, bool IsEmpty, string Text);
