using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary><c>docs/finding-examples.md</c>: every kind of finding of the catalogue, with what the code says of it and an example of the cases.</summary>
internal static partial class FindingsDocument
{
    private const int LongestExample = 400;

    private static readonly (string Range, string Title)[] Rooms =
    [
        ("RG1", "Files and YAML"), ("RG2", "Settings, sources, data and selections"), ("RG3", "Metrics"), ("RG40", "Claims and corrections"), ("RG45", "Statements"),
        ("RG5", "Charts and tables"), ("RG6", "Texts"), ("RG7[01]", "Templates"), ("RG75", "Pages and files of the site"), ("RG80", "Looks and drawings"),
        ("RG85", "Comparisons"), ("RG9", "Commands, folders and git"),
    ];

    public static string Text()
    {
        var (members, examples) = (Members(), Examples());
        var text = new StringBuilder("""
            # Findings by example

            Each kind of finding has a code that never changes its meaning. Errors forbid a site, warnings do not, unless `--strict` is given, and notes never. Under each code stand what is wrong and the remedy, as the finding says them, with … for what it fills in, and an example from a test.

            This page is written by `./build.ps1 docs` from the catalogue of findings; a test keeps it in step.


            """.ReplaceLineEndings("\n"));
        foreach (var (range, title) in Rooms)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
            foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
            {
                var codes = Catalogue.All.Where(code => Regex.IsMatch(code.Id, $"^{range}") && code.Severity == severity).OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
                if (codes.Count == 0) continue;
                text.Append(CultureInfo.InvariantCulture, $"### {severity}s: {title.ToLowerInvariant()}\n\n");
                foreach (var code in codes) Append(text, code, members[code.Id], examples.GetValueOrDefault(code.Id));
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, DiagnosticCode code, string member, string? example)
    {
        text.Append(CultureInfo.InvariantCulture, $"#### {code.Id}\n\n{code.Title}.\n\n");
        if (SourceMessages.Of(member) is var (message, remedy))
        {
            text.Append(CultureInfo.InvariantCulture, $"- Told: {Quoted(message)}\n");
            if (remedy is not null) text.Append(CultureInfo.InvariantCulture, $"- Remedy: {Quoted(remedy)}\n");
        }

        if (example is not null) text.Append(CultureInfo.InvariantCulture, $"- Example: {Quoted(example)}\n");
        if (text[^2] != '\n') text.Append('\n');
    }

    /// <summary>As code, whatever it holds.</summary>
    private static string Quoted(string words)
    {
        var ticks = new string('`', 1 + Ticks().Matches(words).Select(match => match.Length).DefaultIfEmpty(0).Max());
        return words.StartsWith('`') || words.EndsWith('`') ? $"{ticks} {words} {ticks}" : $"{ticks}{words}{ticks}";
    }

    /// <summary>The first of each code that the cases expect.</summary>
    private static Dictionary<string, string> Examples() => Directory
        .EnumerateFiles(RepositoryRoot.Combine("tests", "ReportGen.Tests", "Cases"), "diagnostics.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length is > 0 and <= LongestExample)
        .Select(line => (Line: line, Code: Code().Match(line).Groups[1].Value)).Where(one => one.Code.Length > 0)
        .DistinctBy(one => one.Code).ToDictionary(one => one.Code, one => one.Line, StringComparer.Ordinal);

    /// <summary>The name by which the code calls each, by id.</summary>
    private static Dictionary<string, string> Members() => (
        from assembly in new[] { typeof(ModelReader).Assembly, typeof(Pipeline).Assembly, typeof(SiteDiff).Assembly, typeof(Catalogue).Assembly }
        from owner in assembly.GetTypes()
        where owner.Name.EndsWith("Codes", StringComparison.Ordinal)
        from field in owner.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where !field.Name.StartsWith('<') && field.GetValue(null) is DiagnosticCode
        select (Name: $"{owner.Name}.{field.Name}", ((DiagnosticCode)field.GetValue(null)!).Id)).ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);

    [GeneratedRegex("`+")]
    private static partial Regex Ticks();

    [GeneratedRegex(@"(?:error|warning) (RG\d{4}):")]
    private static partial Regex Code();
}
