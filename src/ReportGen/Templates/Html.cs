using System.Buffers;
using System.Text;

namespace ReportGen.Templates;

/// <summary>Finished markup: the only value that a template prints as it is. All other text is escaped.</summary>
public sealed record Html(string Markup) : View
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static Html Empty { get; } = new("");

    /// <summary>Markup that shows <paramref name="text"/>, in an element or between quotes of an attribute.</summary>
    public static Html Of(string text) => new(Escape(text));

    /// <summary>The text with the five characters replaced that mean something in HTML and XML.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var escaped = new StringBuilder(text.Length + 32);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => Markup;
}
