using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>The functions that share the word before the point, such as <c>string</c>; another name is a mistake.</summary>
internal sealed class FunctionGroup : ScriptObject
{
    private readonly string group;

    public FunctionGroup(string group, IEnumerable<TemplateFunction> functions)
    {
        this.group = group;
        foreach (var function in functions) this[function.Name[(group.Length + 1)..]] = function;
        IsReadOnly = true;
    }

    public override bool TryGetValue(TemplateContext? context, ScriptSpan span, string member, out object? value) =>
        base.TryGetValue(context, span, member, out value)
            ? true
            : throw new UnknownNameException(span, $"there is no function '{group}.{member}'.", member, Keys);
}
