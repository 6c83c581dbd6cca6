using ReportGen.Diagnostics;
using ReportGen.Drawing.Cards;

namespace ReportGen.Site.Previews;

/// <summary>The picture that other sites show beside a link to a page.</summary>
/// <param name="Path">In the site.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MediaType">Such as <c>image/png</c>.</param>
/// <param name="AlternativeText">Null where an author brought a picture and no words for it.</param>
/// <param name="Card">What it is drawn from; null for an author's own picture.</param>
internal sealed record Preview(string Path, int Width, int Height, string MediaType, string? AlternativeText, PreviewCard? Card);

/// <summary>A card with where its title is written, and what its author can do when that is too long.</summary>
internal sealed record PreviewCard(Card Card, SourceSpan? TitleSpan, string Remedy);
