using System.Globalization;
using Scriban;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>A <see cref="ViewNumber"/> as Scriban sees it. It can be printed, compared and calculated with; what is calculated is a plain
/// number, and that
/// is what a template makes by itself.</summary>
internal sealed record GivenNumber(long Number) : IScriptCustomBinaryOperation, IScriptConvertibleTo
{
    public bool TryEvaluate(
        TemplateContext context,
        ScriptSpan span,
        ScriptBinaryOperator op,
        ScriptSpan leftSpan,
        object? leftValue,
        ScriptSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        result = ScriptBinaryExpression.Evaluate(context, span, op, leftSpan, Plain(leftValue), rightSpan, Plain(rightValue));
        return true;
    }

    public bool TryConvertTo(TemplateContext context, ScriptSpan span, Type type, out object value)
    {
        value = this;
        if (type == typeof(object)) return true;
        if (!type.IsPrimitive && type != typeof(decimal)) return false;
        value = Convert.ChangeType(Number, type, CultureInfo.InvariantCulture);
        return true;
    }

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    private static object? Plain(object? value) => value is GivenNumber given ? given.Number : value;
}
