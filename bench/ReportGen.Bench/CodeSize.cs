using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Bench;

/// <summary>How large the product is, project by project: files, lines, characters of code without blanks and comments, and how long methods are.</summary>
internal static partial class CodeSize
{
    private const int WidestLine = 140;

    public static void Write(string repository, TextWriter output)
    {
        var projects = Directory.EnumerateDirectories(Path.Combine(repository, "src")).Order(StringComparer.Ordinal).Select(folder => (Name: Path.GetFileName(folder), Files: Read(folder))).ToList();
        foreach (var (name, files) in projects) output.WriteLine(Line(name, files));
        output.WriteLine(Line("all", [.. projects.SelectMany(project => project.Files)]));
    }

    private static string[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/').Any(part => part is "obj" or "bin"))
            .Select(File.ReadAllText),
    ];

    private static string Line(string name, string[] files)
    {
        var methods = files.SelectMany(Methods).Order().ToArray();
        var characters = files.Sum(text => (long)Comment().Replace(text, match => match.Value.StartsWith('/') ? "" : match.Value).Count(character => !char.IsWhiteSpace(character)));
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-18} {files.Length,4} files {files.Sum(text => text.AsSpan().Count('\n')),7:N0} lines {characters,10:N0} characters, methods: median {At(methods, 0.5)}, 95% {At(methods, 0.95)} lines, {files.Sum(text => text.Split('\n').Count(line => line.Length > WidestLine))} lines over {WidestLine}");
    }

    private static int At(int[] sorted, double part) => sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * part)];

    /// <summary>Lines of the bodies of methods, between the braces or up to the semicolon.</summary>
    private static IEnumerable<int> Methods(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!Head().IsMatch(lines[at])) continue;
            var body = at;
            while (body + 1 < lines.Length && !lines[body].Contains("=>", StringComparison.Ordinal) && lines[body].Trim() != "{" && !lines[body].EndsWith(';')) body++;
            if (lines[body].EndsWith(';') && !lines[body].Contains("=>", StringComparison.Ordinal)) continue;
            var end = body;
            if (lines[body].Trim() == "{") while (end + 1 < lines.Length && lines[end] != "    }") end++;
            else while (end + 1 < lines.Length && !lines[end].EndsWith(';')) end++;
            yield return lines[body].Trim() == "{" ? end - body - 1 : end - body + 1;
            at = end;
        }
    }

    [GeneratedRegex(@"^    (?:(?:public|private|internal|protected|static|override|abstract|async|readonly|partial|sealed|virtual|extern|unsafe|new) )*[A-Z(a-z][\w<>\[\],.?() ]* \w+(?:<[\w, ]+>)?\(")]
    private static partial Regex Head();

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
