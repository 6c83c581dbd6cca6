using System.Collections;
using System.Globalization;
using System.Numerics;
using ReportGen.Sources;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>Counts what the templates of one page do, so that neither loops nor work on long texts go on without end. It counts what is
/// done, never the time that it takes: a page is rendered on every machine or on none.</summary>
internal sealed class PageWork(Limits limits)
{
    /// <summary>Texts and lists up to this length are counted as the step in which they are made.</summary>
    private const int Short = 256;

    /// <summary>How each finding of a limit begins.</summary>
    public const string Beginning = "the templates of this page go beyond the limit of ";

    private int steps;
    private int counting;
    private long characters;

    /// <summary>Before a node of a template is evaluated.</summary>
    public void Step(ScriptNode node)
    {
        if (++steps > limits.TemplateSteps) throw Beyond(node, limits.TemplateSteps, "steps");
        if (node.Parent is ScriptWhileStatement loop && loop.Body == node) Count(node);
    }

    /// <summary>What a node gave; a range gives its numbers one by one, and counts them.</summary>
    public object? Done(ScriptNode node, object? value)
    {
        switch (value)
        {
            case IEnumerable many when node is ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude }:
                return Counted(node, many);
            case string { Length: > Short } text: Spend(node, text.Length); break;
            case BigInteger number when number.GetBitLength() > Short: throw Beyond(node, Short, "binary digits of a number");
            case IList { Count: > Short } list: Spend(node, list.Count); break;
        }

        return value;
    }

    private void Spend(ScriptNode node, int length)
    {
        characters += length;
        if (characters > limits.TemplateWork) throw Beyond(node, limits.TemplateWork, "characters and items worked on");
    }

    private IEnumerable<object?> Counted(ScriptNode node, IEnumerable many)
    {
        foreach (var one in many)
        {
            Count(node);
            yield return one;
        }
    }

    private void Count(ScriptNode node)
    {
        if (++counting > limits.TemplateCounting) throw Beyond(node, limits.TemplateCounting, "passes of loops that count by themselves");
    }

    private static ScriptRuntimeException Beyond(ScriptNode node, int limit, string what) =>
        new(node.Span, string.Create(CultureInfo.InvariantCulture, $"{Beginning}{limit:N0} {what}"));
}
