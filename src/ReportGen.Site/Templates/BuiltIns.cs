using System.Collections.Immutable;
using Scriban.Runtime;
using static ReportGen.Templates.ValueKind;

namespace ReportGen.Templates;

/// <summary>The functions that templates may call: a short list of pure ones. No clock, randomness, regular expressions, hashes or
/// evaluation of text.</summary>
internal static class BuiltIns
{
    /// <summary>The only function that prints the items of a list.</summary>
    public const string Join = "array.join";

    /// <summary>The address of a file, as the page at hand needs it.</summary>
    public const string FileHref = "file_href";

    /// <summary>All of them but <c>include</c>; texts are compared letter by letter, whatever the language of the machine.</summary>
    public static ImmutableArray<TemplateFunction> Functions { get; } =
    [
        new("string.append", [Text, Text], given => Of(given, 0) + Of(given, 1)),
        new("string.capitalize", [Text], given => Of(given, 0) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : ""),
        new("string.contains", [Text, Text], given => Of(given, 0).Contains(Of(given, 1), StringComparison.Ordinal)),
        new("string.downcase", [Text], given => Of(given, 0).ToLowerInvariant()),
        new("string.ends_with", [Text, Text], given => Of(given, 0).EndsWith(Of(given, 1), StringComparison.Ordinal)),
        new("string.prepend", [Text, Text], given => Of(given, 1) + Of(given, 0)),
        new("string.remove", [Text, Text], given => Replaced(Of(given, 0), Of(given, 1), "")),
        new("string.replace", [Text, Text, Text], given => Replaced(Of(given, 0), Of(given, 1), Of(given, 2))),
        new("string.size", [Text], given => Of(given, 0).Length),
        new("string.starts_with", [Text, Text], given => Of(given, 0).StartsWith(Of(given, 1), StringComparison.Ordinal)),
        new("string.strip", [Text], given => Of(given, 0).Trim()),
        new("string.upcase", [Text], given => Of(given, 0).ToUpperInvariant()),
        new("array.contains", [List, Any], given => Items(given).Exists(item => Equals(Plain(item), Plain(given[1])))),
        new("array.first", [List], given => Items(given).FirstOrDefault()),
        new(Join, [List, Text], given => string.Join(Of(given, 1), Items(given))),
        new("array.last", [List], given => Items(given).LastOrDefault()),
        new("array.limit", [List, Number], given => new ScriptArray(Items(given).Take((int)given[1]!))), // checked before it is called
        new("array.offset", [List, Number], given => new ScriptArray(Items(given).Skip((int)given[1]!))), // as above
        new("array.reverse", [List], given => new ScriptArray(Enumerable.Reverse(Items(given)))),
        new("array.size", [List], given => Items(given).Count),
        new(FileHref, [Text], (given, page, node) => page.FileAt(Of(given, 0), node.Span)),
    ];

    /// <summary>Read-only and shared by all threads.</summary>
    public static ScriptObject All { get; } = Build();

    private static ScriptObject Build()
    {
        var all = new ScriptObject { ["include"] = new IncludePartial() };
        foreach (var alone in Functions.Where(function => !function.Name.Contains('.'))) all[alone.Name] = alone;
        foreach (var group in Functions.Where(function => function.Name.Contains('.')).GroupBy(function => function.Name.Split('.')[0]))
            all[group.Key] = new FunctionGroup(group.Key, group);
        all.IsReadOnly = true;
        return all;
    }

    private static string Of(object?[] given, int at) => (string)given[at]!; // checked before it is called

    private static List<object?> Items(object?[] given) => (List<object?>)given[0]!; // checked before it is called

    /// <summary>An empty text stands nowhere.</summary>
    private static string Replaced(string text, string old, string changed) =>
        old.Length == 0 ? text : text.Replace(old, changed, StringComparison.Ordinal);

    private static object? Plain(object? value) => value switch
    {
        GivenNumber given => given.Number,
        int number => (long)number,
        _ => value,
    };
}
