using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>One rendering of one page: strict about names, escaping everything but <see cref="Html"/>, within limits.</summary>
internal sealed class PageContext : TemplateContext
{
    private readonly TemplateSet templates;

    public PageContext(TemplateSet templates, ViewMap view)
        : base(BuiltIns.All)
    {
        this.templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = templates.Limits.LoopSteps;
        RecursiveLimit = templates.Limits.Depth;
        OutputLimit = templates.Limits.Characters;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        PushGlobal(new ScriptView(view, isOutermost: true));
        PushGlobal(new ScriptObject()); // what the template assigns
        TryGetVariable = (TemplateContext _, ScriptSpan span, ScriptVariable variable, out object? value) =>
            throw new UnknownNameException(span, variable.Name, view.Names);
    }

    public override TemplateContext Write(ScriptSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Markup),
        string text => Write(Html.Escape(text)),
        ScriptView or System.Collections.IEnumerable => throw new ScriptRuntimeException(span, "a group of values cannot be printed; name one of them."),
        _ => Write(Html.Escape(ObjectToString(textAsObject) ?? "")),
    };

    /// <summary>Also what is joined with other text goes through here.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        double number when !double.IsFinite(number) => throw NoNumber(number),
        float number when !float.IsFinite(number) => throw NoNumber(number),
        _ => base.ObjectToString(value, nested),
    };

    private ScriptRuntimeException NoNumber(double value) =>
        new(CurrentSpan, FormattableString.Invariant($"this divides by zero or leaves the range of numbers, and would print '{(double.IsNaN(value) ? "NaN" : "Infinity")}'"));

    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => TemplateSet.PartialFolder + templateName;

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.Find(templatePath) ?? throw new UnknownPartialException(callerContext?.Span ?? CurrentSpan, templatePath[TemplateSet.PartialFolder.Length..]);
}

/// <summary>A template includes a partial that does not exist.</summary>
internal sealed class UnknownPartialException(ScriptSpan span, string name) : ScriptRuntimeException(span, "unknown partial")
{
    public string Name { get; } = name;
}
