using Markdig.Renderers;
using Markdig.Renderers.Html;
using ReportGen.Prose.Abbreviations;
using ReportGen.Prose.Typography;

namespace ReportGen.Narrative.Rendering;

/// <summary>Abbreviations with what they are short for.</summary>
internal sealed class AbbreviationRenderer : HtmlObjectRenderer<AbbreviationInline>
{
    protected override void Write(HtmlRenderer renderer, AbbreviationInline abbreviation)
    {
        var (label, meaning) = (abbreviation.Definition.Label, abbreviation.Definition.Meaning);
        if (!renderer.EnableHtmlForInline) renderer.WriteEscape(label);
        else renderer.Write("<abbr title=\"").WriteEscape(PunctuationSetter.Set(meaning)).Write("\">").WriteEscape(label).Write("</abbr>");
    }
}
