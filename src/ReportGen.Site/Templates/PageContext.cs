using System.Globalization;
using System.Text;
using ReportGen.Published;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>One rendering of one page: strict about names, escaping everything but <see cref="Html"/>, within limits.</summary>
internal sealed class PageContext : TemplateContext
{
    private readonly TemplateSet templates;
    private readonly string root;
    private readonly Dictionary<(string?, int), OwnNumberException> ownNumbers = [];
    private readonly PageWork work;
    private readonly MadeTexts made = new();
    private ScriptSpan printed;

    /// <param name="root">The way from the page to the first folder of the site.</param>
    /// <param name="output">Empty, and empty again behind a rendering.</param>
    public PageContext(TemplateSet templates, ViewMap view, string root, StringBuilder output)
        : base(BuiltIns.All)
    {
        (this.templates, this.root) = (templates, root);
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
        PushOutput(new StringBuilderOutput(output));
        PushGlobal(new ScriptView(templates.Shared, isOutermost: true));
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
        var value = scriptNode is ScriptBinaryExpression { Operator: not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or) } binary
            ? Calculated(binary)
            : base.Evaluate(scriptNode, aliasReturnedFunction);
        var result = work.Done(scriptNode, value);
        if (scriptNode is ScriptExpressionStatement) printed = scriptNode.Span;
        return result;
    }

    /// <summary>How this page names a file.</summary>
    internal string FileAt(string address, ScriptSpan place) =>
        templates.Files.From(root, address) ?? throw new UnknownFileException(place, address, templates.Files);

    /// <summary>A text that a function or an operator made, remembered where it holds a number that was in none of its parts.</summary>
    internal string Made(string text, IEnumerable<object?> parts)
    {
        made.Note(text, parts);
        return text;
    }

    /// <summary>Scriban calculates; what it says of values that do not fit is said in other words.</summary>
    private object? Calculated(ScriptBinaryExpression node)
    {
        var (left, right) = (Evaluate(node.Left!), Evaluate(node.Right!)); // a parsed operator has both
        try
        {
            var result = ScriptBinaryExpression.Evaluate(this, node.Span, node.Operator, node.Left!.Span, left, node.Right!.Span, right);
            return result is string text ? Made(text, [left, right]) : result;
        }
        catch (ScriptRuntimeException exception) when (exception is not (OwnNumberException or TemplateMistake)
            && !TemplateFaults.IsLimit(exception))
        {
            var (what, remedy) = TemplateFaults.Between(node.OperatorAsText, left, right);
            throw new TemplateMistake(node.Span, what, remedy);
        }
    }

    /// <param name="span">The whole block: what is printed is the statement that was evaluated last.</param>
    public override TemplateContext Write(ScriptSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => WriteGiven(html.Markup),
        string text when made.Has(text) => WriteOwn(text),
        string text => WriteGiven(HtmlText.Escape(text)),
        GivenNumber number => WriteGiven(number.ToString()),
        IFormattable number when ValueKinds.IsPlainNumber(number) => WriteOwn(number),
        bool yes => Write(yes ? "true" : "false"),
        IScriptCustomFunction =>
            throw new TemplateMistake(printed, "a function cannot be printed.", "give it what it needs: {{ title | string.upcase }}"),
        ScriptView or System.Collections.IEnumerable =>
            throw new TemplateMistake(
                printed,
                "a group of values cannot be printed; name one of them.",
                "write '.' and the name of a member behind it, or go through a list with 'for'"),
        _ => Write(HtmlText.Escape(ObjectToString(textAsObject) ?? "")),
    };

    /// <summary>Every value becomes text here, wherever that happens: in functions, comparisons with texts, joined texts.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        GivenNumber number => number.ToString(),
        _ when ValueKinds.IsPlainNumber(value) => throw new OwnNumberException(CurrentSpan),
        _ => base.ObjectToString(value, nested),
    };

    /// <summary>Two numbers that touch would be read as one.</summary>
    private TemplateContext WriteGiven(string text) =>
        text is [var first, ..]
            && char.IsNumber(first)
            && Output is StringBuilderOutput { Builder: { Length: > 0 } before }
            && char.IsNumber(before[^1])
            && !IsUnread
            ? Refused()
            : Write(text);

    /// <summary>A place that no reader sees, such as an <c>id</c>, may hold a counter.</summary>
    private TemplateContext WriteOwn(object number) =>
        number is char or double.NaN or double.PositiveInfinity or double.NegativeInfinity || !IsUnread
            ? Refused()
            : Write(HtmlText.Escape(Convert.ToString(number, CultureInfo.InvariantCulture) ?? ""));

    private bool IsUnread => templates.IsUnread(printed.FileName, printed.Start.Offset);

    /// <summary>Nothing is printed, and the rendering goes on: one run shows them all.</summary>
    private PageContext Refused()
    {
        ownNumbers.TryAdd((printed.FileName, printed.Start.Offset), new OwnNumberException(printed));
        return this;
    }

    /// <summary>A letter out of a text may be a digit of a number.</summary>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is string
            ? throw new TemplateMistake(
                CurrentSpan,
                "a text cannot be taken apart into letters.",
                "print the whole text, or ask with 'string.starts_with' how it begins")
            : base.GetListAccessorImpl(target, type);

    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        TemplateSet.PartialFolder + templateName;

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.Find(templatePath) ?? throw new UnknownPartialException(
            callerContext?.Span ?? CurrentSpan,
            templatePath[TemplateSet.PartialFolder.Length..]);
}

/// <summary>A template includes a partial that does not exist.</summary>
internal sealed class UnknownPartialException(ScriptSpan span, string name) : ScriptRuntimeException(span, "unknown partial")
{
    public string Name { get; } = name;
}
