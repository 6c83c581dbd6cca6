using Scriban.Functions;
using Scriban.Runtime;

namespace ReportGen.Templates;

/// <summary>The functions that templates may call: a short list of pure ones. No clock, randomness, regular expressions, hashes or evaluation of text.</summary>
internal static class BuiltIns
{
    private static readonly string[] Strings =
        ["append", "capitalize", "contains", "downcase", "ends_with", "prepend", "remove", "replace", "size", "starts_with", "strip", "upcase"];

    private static readonly string[] Lists = ["contains", "first", "join", "last", "limit", "offset", "reverse", "size"];

    /// <summary>Read-only and shared by all threads.</summary>
    public static ScriptObject All { get; } = Build();

    private static ScriptObject Build()
    {
        var all = new ScriptObject
        {
            ["include"] = new IncludePartial(),
            ["string"] = Only(new StringFunctions(), Strings),
            ["array"] = Only(new ArrayFunctions(), Lists),
        };
        all.IsReadOnly = true;
        return all;
    }

    private static ScriptObject Only(ScriptObject functions, string[] names)
    {
        var only = new ScriptObject();
        foreach (var name in names) only[name] = functions[name];
        only.IsReadOnly = true;
        return only;
    }
}
