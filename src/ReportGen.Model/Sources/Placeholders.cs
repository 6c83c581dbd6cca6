using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources.Merging;

namespace ReportGen.Sources;

/// <summary>Finds what an author still has to write: places that begin with <c>FILL IN</c>, as new files and entries have them. In code
/// (between fences, or behind a grave accent) and in comments of YAML they are no text of the report.</summary>
public static class Placeholders
{
    /// <summary>What begins each.</summary>
    public const string Mark = "FILL IN";

    private static readonly ImmutableArray<string> Endings = [".yaml", ".md"];

    /// <summary>A warning for each place.</summary>
    public static ImmutableArray<Diagnostic> In(SourceTree tree)
    {
        var bag = new DiagnosticBag();
        foreach (var file in tree.Own.Where(MayHold))
        {
            var text = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
            var fence = default(CodeFence);
            for (var number = 1; number <= text.LineCount; number++)
            {
                var line = text.Line(number);
                fence = file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? fence.After(line) : fence;
                if (!fence.IsOpen) Report(file.Path, number, line, bag);
            }
        }

        return bag.ToSorted();
    }

    /// <summary>Told without decoding: nearly no file holds one.</summary>
    private static bool MayHold(SourceFile file) =>
        file.Bytes.Span.IndexOf("FILL IN"u8) >= 0 && Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static void Report(string path, int number, string line, DiagnosticBag bag)
    {
        var at = line.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && line[at - 1] == '`') || line.AsSpan().TrimStart().StartsWith('#')) return;
        bag.Report(
            SourcesCodes.Placeholder,
            new SourceSpan(path, number, at + 1, number, at + 1 + Mark.Length),
            "this place is still to be written.",
            "write what it asks for in its stead, or delete it");
    }
}
