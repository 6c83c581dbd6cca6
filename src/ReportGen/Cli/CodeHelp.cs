using System.Collections.Frozen;
using ReportGen.Sources;

namespace ReportGen.Cli;

/// <summary>What is told of a kind of finding beside its title: <c>docs/findings.md</c>, which the tool carries.</summary>
/// <param name="Cause">What leads to it.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record CodeHelp(string Cause, string Remedy)
{
    public const string Document = "docs/findings.md";

    private static readonly Lazy<FrozenDictionary<string, CodeHelp>> All = new(
        () => Read(CarriedFile.Text(typeof(CodeHelp).Assembly, Document)).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Null for a code that the document does not list.</summary>
    public static CodeHelp? Of(string code) => All.Value.GetValueOrDefault(code);

    /// <summary>The rows of its tables: code, level, title, cause, remedy.</summary>
    private static IEnumerable<KeyValuePair<string, CodeHelp>> Read(string document) =>
        from line in document.Split('\n')
        where line.StartsWith("| RG", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select KeyValuePair.Create(cells[1], new CodeHelp(cells[4], cells[5]));
}
