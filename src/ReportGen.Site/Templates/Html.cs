using ReportGen.Published;

namespace ReportGen.Templates;

/// <summary>Finished markup: the only value that a template prints as it is. All other text is escaped.</summary>
public sealed record Html(string Markup) : View
{
    public static Html Empty { get; } = new("");

    /// <summary>Markup that shows <paramref name="text"/>, in an element or between quotes of an attribute.</summary>
    public static Html Of(string text) => new(HtmlText.Escape(text));

    public override string ToString() => Markup;
}
