using System.Globalization;
using System.Numerics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>One rendering of one page: strict about names, escaping everything but <see cref="Html"/>, within limits.</summary>
internal sealed class PageContext : TemplateContext
{
    private readonly TemplateSet templates;
    private readonly Dictionary<(string?, int), OwnNumberException> ownNumbers = [];
    private readonly PageWork work;
    private ScriptSpan printed;

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
        work = new PageWork(templates.Limits);
        LoopLimit = templates.Limits.TemplateSteps; // Scriban begins anew with each loop; PageWork counts those of the whole page
        RecursiveLimit = templates.Limits.TemplateDepth;
        OutputLimit = templates.Limits.PageCharacters;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        PushGlobal(new ScriptView(view, isOutermost: true));
        PushGlobal(new ScriptObject()); // what the template assigns
        TryGetVariable = (TemplateContext _, ScriptSpan span, ScriptVariable variable, out object? value) =>
            throw new UnknownNameException(span, variable.Name, view.Names);
    }

    /// <summary>The places where a number of the template's own was to be printed; nothing was.</summary>
    public IEnumerable<OwnNumberException> OwnNumbers => ownNumbers.Values;

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null) return base.Evaluate(scriptNode, aliasReturnedFunction);
        work.Step(scriptNode);
        var result = work.Done(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));
        if (scriptNode is ScriptExpressionStatement) printed = scriptNode.Span;
        return result;
    }

    /// <param name="span">The whole block: what is printed is the statement that was evaluated last.</param>
    public override TemplateContext Write(ScriptSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Markup),
        string text => Write(Html.Escape(text)),
        GivenNumber number => Write(number.ToString()),
        IFormattable number when IsPlainNumber(number) => WriteOwn(number),
        ScriptView or System.Collections.IEnumerable => throw new ScriptRuntimeException(printed, "a group of values cannot be printed; name one of them."),
        _ => Write(Html.Escape(ObjectToString(textAsObject) ?? "")),
    };

    /// <summary>Every value becomes text here, wherever that happens: in functions, comparisons with texts, joined texts.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        GivenNumber number => number.ToString(),
        _ when IsPlainNumber(value) => throw new OwnNumberException(CurrentSpan),
        _ => base.ObjectToString(value, nested),
    };

    /// <summary>Scriban's own numbers: literals, results, sizes, counters; and a letter out of a text, which may be a digit. Numbers of views are <see cref="GivenNumber"/>.</summary>
    private static bool IsPlainNumber(object? value) =>
        value is int or long or uint or ulong or short or ushort or byte or sbyte or double or float or decimal or BigInteger or char;

    /// <summary>A place that no reader sees, such as an <c>id</c>, may hold a counter.</summary>
    private TemplateContext WriteOwn(IFormattable number)
    {
        if (number is char or double.NaN or double.PositiveInfinity or double.NegativeInfinity || !templates.IsUnread(printed.FileName, printed.Start.Offset))
        {
            ownNumbers.TryAdd((printed.FileName, printed.Start.Offset), new OwnNumberException(printed));
            return this; // one run shows them all
        }

        return Write(Html.Escape(number.ToString(null, CultureInfo.InvariantCulture)));
    }

    /// <summary>A letter out of a text may be a digit of a number.</summary>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is string ? throw new ScriptRuntimeException(CurrentSpan, "a text cannot be taken apart into letters.") : base.GetListAccessorImpl(target, type);

    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => TemplateSet.PartialFolder + templateName;

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.Find(templatePath) ?? throw new UnknownPartialException(callerContext?.Span ?? CurrentSpan, templatePath[TemplateSet.PartialFolder.Length..]);
}

/// <summary>A template includes a partial that does not exist.</summary>
internal sealed class UnknownPartialException(ScriptSpan span, string name) : ScriptRuntimeException(span, "unknown partial")
{
    public string Name { get; } = name;
}
