using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>Scriban's <c>include</c>, whose output comes back as finished markup, so that it is not escaped a second time.</summary>
internal sealed class IncludePartial : IScriptCustomFunction
{
    private readonly IncludeFunction include = new();

    public int RequiredParameterCount => include.RequiredParameterCount;

    public int ParameterCount => include.ParameterCount;

    public ScriptVarParamKind VarParamKind => include.VarParamKind;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => include.GetParameterInfo(index);

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new Html(WithoutLastBreak(include.Invoke(context, callerContext, arguments, blockStatement)?.ToString() ?? ""));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Files end with a line break, which must not become a space between a number and the comma after it.</summary>
    private static string WithoutLastBreak(string text)
    {
        if (text.EndsWith("\r\n", StringComparison.Ordinal)) return text[..^2];
        if (text.EndsWith('\n')) return text[..^1];
        return text;
    }
}
