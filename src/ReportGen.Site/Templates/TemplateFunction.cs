using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Quantities;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>A function that templates may call: it looks at what it is given before it works, and its texts make no numbers.</summary>
/// <param name="Name">As templates call it: <c>string.append</c>.</param>
/// <param name="Takes">What it needs, in order; the first may come through <c>|</c>.</param>
/// <param name="Work">Given what is taken, the page and the place: texts as <see cref="string"/>, lists as a list of objects, whole numbers as <see cref="int"/>.</param>
internal sealed record TemplateFunction(
    string Name, ImmutableArray<ValueKind> Takes, Func<object?[], PageContext, ScriptNode, object?> Work) : IScriptCustomFunction
{
    /// <summary>One that needs to know nothing of the page.</summary>
    public TemplateFunction(string name, ImmutableArray<ValueKind> takes, Func<object?[], object?> work)
        : this(name, takes, (given, _, _) => work(given))
    {
    }

    // Scriban would tell of too few values in its own words.
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        var node = callerContext ?? throw new ArgumentNullException(nameof(callerContext));
        if (arguments.Count != Takes.Length)
            throw Mistake(
                node,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"needs {English.Joined([.. Takes.Select(ValueKinds.Named)])}, and was given {Count(arguments.Count)}"));
        var given = Takes.Select((kind, at) => Converted(kind, arguments[at], page, node)).ToArray();
        var result = Work(given, page, node);
        // The address of a file is no text that readers see: a number in it may stand in an attribute alone.
        return result is string made ? page.Made(made, Name == BuiltIns.FileHref ? [] : given) : result;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string Count(int count) => count switch
    {
        0 => "nothing",
        1 => "one value",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} values"),
    };

    private object? Converted(ValueKind kind, object? value, PageContext page, ScriptNode node) => kind switch
    {
        ValueKind.Any => value,
        ValueKind.Text when value is null or string or GivenNumber || ValueKinds.IsPlainNumber(value) => page.ObjectToString(value) ?? "",
        ValueKind.List when value is null || ValueKinds.IsList(value) => Items(value as IEnumerable ?? Array.Empty<object>(), page),
        ValueKind.Number when Whole(value) is { } number => number,
        _ => throw Mistake(node, $"needs {ValueKinds.Named(kind)}, and was given {ValueKinds.NameOf(value)}"),
    };

    /// <summary>Only <c>array.join</c> prints what is in a list; others hand it on as it is.</summary>
    private List<object?> Items(IEnumerable list, PageContext page) =>
        [.. list.Cast<object?>().Select(item => Name == BuiltIns.Join ? page.ObjectToString(item) : item)];

    private static int? Whole(object? value) => value switch
    {
        GivenNumber { Number: >= int.MinValue and <= int.MaxValue } given => (int)given.Number,
        int number => number,
        long and >= int.MinValue and <= int.MaxValue => (int)(long)value,
        _ => null,
    };

    private TemplateMistake Mistake(ScriptNode node, string what) =>
        new(
            node.Span,
            $"'{Name}' {what}.",
            "docs/theme-reference.md, Functions, says what each function needs; the value before '|' comes first");
}
