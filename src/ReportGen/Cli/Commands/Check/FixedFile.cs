using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Check;

/// <summary>A file of the report as it was read, and as it is with the fixes of its findings: every other byte is the same.</summary>
/// <param name="Edits">In order; none touches another.</param>
internal sealed record FixedFile(string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After, ImmutableArray<TextEdit> Edits)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Every file for which the findings have fixes, by path.</summary>
    public static ImmutableArray<FixedFile> Of(SourceTree tree, IEnumerable<Diagnostic> findings) =>
    [
        .. findings.Select(finding => finding.Fix).OfType<TextFix>()
            .GroupBy(fix => fix.Span.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(tree.Files[group.Key], group)),
    ];

    /// <summary>The text of the file before, as places count it.</summary>
    public SourceText TextBefore => new(Path, Decoded(Before));

    public string TextAfter => Decoded(After);

    private static FixedFile Of(SourceFile file, IEnumerable<TextFix> fixes)
    {
        var text = new SourceText(file.Path, Decoded(file.Bytes));
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in fixes.Select(fix => TextEdit.Of(fix, text)).OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            // The same words can be reached twice, as by an alias of YAML; of others that overlap, the next run sees what is left.
            if (edits.Count == 0 || edit.Start >= edits[^1].End) edits.Add(edit);
        }

        var after = new StringBuilder(text.Text);
        foreach (var edit in edits.AsEnumerable().Reverse())
            after.Remove(edit.Start, edit.End - edit.Start).Insert(edit.Start, edit.Replacement);
        var mark = file.Bytes.Span.StartsWith(ByteOrderMark) ? ByteOrderMark : [];
        return new FixedFile(file.Path, file.Bytes, (byte[])[.. mark, .. Encoding.UTF8.GetBytes(after.ToString())], edits.ToImmutable());
    }

    private static string Decoded(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span.StartsWith(ByteOrderMark) ? bytes.Span[ByteOrderMark.Length..] : bytes.Span);
}

/// <summary>A fix as offsets into the text of its file.</summary>
internal readonly record struct TextEdit(int Start, int End, string Replacement, SourceSpan Span)
{
    public static TextEdit Of(TextFix fix, SourceText text) => new(
        text.LineStart(fix.Span.Line) + fix.Span.Column - 1,
        text.LineStart(fix.Span.EndLine) + fix.Span.EndColumn - 1,
        fix.Replacement,
        fix.Span);
}
