using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Prose.Typography;

namespace ReportGen.Prose;

/// <summary>Cuts read Markdown into plain words and words bound to measures.</summary>
internal sealed class PartCutter
{
    private readonly ImmutableArray<ProsePart>.Builder parts = ImmutableArray.CreateBuilder<ProsePart>();
    private readonly StringBuilder words = new();

    private PartCutter()
    {
    }

    public static ImmutableArray<ProsePart> Of(ParsedProse prose)
    {
        if (prose.Document is not { } document) return [new ProsePart(prose.Written.Text, null)];
        var all = new PartCutter();
        foreach (var paragraph in document.Descendants<LeafBlock>())
        {
            all.words.Append(' ');
            if (paragraph.Inline is { } inlines) all.AddChildren(inlines);
        }

        all.End(measure: null);
        return all.parts.ToImmutable();
    }

    private void AddChildren(ContainerInline container)
    {
        foreach (var inline in container) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
            case LineBreakInline: words.Append(' '); break;
            case PunctuationInline { Mark: var mark }: words.Append(mark.Character()); break;
            case CodeInline code: words.Append(code.Content); break;
            case AutolinkInline address: words.Append(address.Url); break;
            case HtmlInline html: words.Append(html.Tag); break;
            case LinkInline link when MeasureOf(link) is { } measure: AddBound(link, measure); break;
            case DelimiterInline open: words.Append(open.ToLiteral()); AddChildren(open); break;
            case ContainerInline container: AddChildren(container); break;
            default: throw new InvalidOperationException($"Nobody decided which words '{inline.GetType().Name}' has.");
        }
    }

    private void AddBound(LinkInline link, string measure)
    {
        End(measure: null);
        AddChildren(link);
        End(measure);
    }

    private void End(string? measure)
    {
        if (measure is null && words.Length == 0) return;
        parts.Add(new ProsePart(words.ToString(), measure));
        words.Clear();
    }

    private static string? MeasureOf(LinkInline link)
    {
        var address = WrittenProse.Restored(link.Url ?? "");
        return ReferenceSchemes.Of(address) == ReferenceScheme.Metric ? OwnAddresses.NameIn(address, ReferenceScheme.Metric) : null;
    }
}
