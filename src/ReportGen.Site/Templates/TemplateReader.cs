using ReportGen.Diagnostics;
using ReportGen.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using Place = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Templates;

/// <summary>Parses one template and finds what can be found without rendering it.</summary>
internal static class TemplateReader
{
    /// <summary>Null when the template has a mistake, which is reported.</summary>
    public static Template? Parse(SourceText text, DiagnosticBag bag)
    {
        var template = Template.Parse(text.Text, text.Path);
        if (template.HasErrors)
        {
            TemplateSyntax.Report(text, [.. template.Messages.Where(message => message.Type == ParserMessageType.Error)], bag);
            return null;
        }

        var refused = new RefusedStatements(bag);
        refused.Visit(template.Page);
        return refused.IsAny ? null : template;
    }

    /// <summary>Reports every <c>include</c> of a name that is no partial.</summary>
    public static void CheckPartials(Template template, TemplateSet set, DiagnosticBag bag)
    {
        var found = new IncludedNames();
        found.Visit(template.Page);
        foreach (var literal in found.Literals)
            if (literal.Value is string name && !set.Names.Contains(TemplateSet.PartialFolder + name))
                ReportUnknownPartial(literal.Span.ToPlace(), name, set, bag);
    }

    public static void ReportUnknownPartial(Place place, string name, TemplateSet set, DiagnosticBag bag) => bag.Report(
        TemplatesCodes.UnknownPartial,
        place,
        $"there is no partial '{name}': the file 'templates/{TemplateSet.PartialFolder}{name}.html' does not exist.",
        Nearest.Suggest(name, set.PartialNames) ?? "write that file, or include another");

    /// <summary>Scriban counts lines and columns from 0 and means the last character, ReportGen counts from 1 and means the place behind
    /// it. The end of a file has no place in Scriban.</summary>
    public static Place ToPlace(this Scriban.Parsing.SourceSpan span) =>
        span.Start.Line < 0
            ? Place.File(span.FileName ?? "templates")
            : new(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1, span.End.Line + 1, span.End.Column + 2);

    /// <summary>Captured and returned text would be escaped twice, interpolated texts hold numbers without telling, and <c>import</c> hides
    /// where names come from: partials do all of it.</summary>
    private sealed class RefusedStatements(DiagnosticBag bag) : ScriptVisitor
    {
        public bool IsAny { get; private set; }

        public override void Visit(ScriptNode? node)
        {
            var name = node switch
            {
                ScriptCaptureStatement => "capture",
                ScriptFunction => "func",
                ScriptInterpolatedStringExpression => "$\"…\"",
                ScriptImportStatement => "import",
                ScriptWithStatement => "with",
                ScriptWrapStatement => "wrap",
                ScriptBinaryExpression { Operator: ScriptBinaryOperator.ShiftLeft } => "<<",
                ScriptBinaryExpression { Operator: ScriptBinaryOperator.ShiftRight } => ">>",
                ScriptBinaryExpression { Operator: ScriptBinaryOperator.Power } => "^",
                _ => null,
            };
            if (name is not null && node is not null)
            {
                IsAny = true;
                bag.Report(
                    TemplatesCodes.RefusedStatement,
                    node.Span.ToPlace(),
                    $"templates may not use '{name}'.",
                    node is ScriptInterpolatedStringExpression
                        ? "write the text outside of '{{ }}' and the value in '{{ }}'"
                        : "put the shared part into templates/partials and include it");
            }

            base.Visit(node);
        }
    }

    /// <summary>The partials that a template includes by name; those that it includes by a value are not known before it is
    /// rendered.</summary>
    public static IEnumerable<string> Included(Template template)
    {
        var found = new IncludedNames();
        found.Visit(template.Page);
        return found.Literals.Select(literal => literal.Value).OfType<string>();
    }

    /// <summary>All texts that stand in the code of a template.</summary>
    public static IEnumerable<string> Literals(Template template)
    {
        var found = new LiteralTexts();
        found.Visit(template.Page);
        return found.Texts;
    }

    private sealed class LiteralTexts : ScriptVisitor
    {
        public List<string> Texts { get; } = [];

        public override void Visit(ScriptLiteral node)
        {
            if (node.Value is string text) Texts.Add(text);
        }
    }

    private sealed class IncludedNames : ScriptVisitor
    {
        public List<ScriptLiteral> Literals { get; } = [];

        public override void Visit(ScriptFunctionCall node)
        {
            if (node.Target is ScriptVariable { Name: "include" }
                && node.Arguments.FirstOrDefault() is ScriptLiteral { Value: string } literal)
                Literals.Add(literal);
            base.Visit(node);
        }
    }
}
