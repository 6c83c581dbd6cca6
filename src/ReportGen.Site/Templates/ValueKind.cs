using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace ReportGen.Templates;

/// <summary>What a function of templates can be given.</summary>
internal enum ValueKind
{
    /// <summary>A text, or a number of the page. An absent one is empty.</summary>
    Text,

    /// <summary>Values in order. An absent list is empty.</summary>
    List,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Every value.</summary>
    Any,
}

/// <summary>Tells and names the kinds of the values of a template.</summary>
internal static class ValueKinds
{
    public static string Named(ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.List => "a list",
        ValueKind.Number => "a whole number",
        _ => "a value",
    };

    /// <summary>What a value is, in the words of those who write templates.</summary>
    public static string NameOf(object? value) => value switch
    {
        null => "nothing",
        string or char => "a text",
        bool => "yes or no",
        GivenNumber => "a number",
        _ when IsPlainNumber(value) => "a number",
        Html => "finished markup",
        IScriptCustomFunction => "a function",
        _ when IsList(value) => "a list",
        _ => "a group of values",
    };

    public static bool IsList(object? value) => value is IEnumerable and not (string or IDictionary);

    /// <summary>Scriban's own numbers: literals, results, sizes, counters; and a letter out of a text, which may be a digit. Numbers of
    /// views are <see cref="GivenNumber"/>.</summary>
    public static bool IsPlainNumber(object? value) =>
        value is int or long or uint or ulong or short or ushort or byte or sbyte or double or float or decimal or BigInteger or char;
}
