using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>Notes blanks in the address of a reference: they are understood, and other tools that read Markdown do not read such a
/// link.</summary>
internal static class AddressBlanks
{
    /// <param name="address">As it was written.</param>
    /// <param name="without">The same reference without blanks.</param>
    public static void Note(LinkInline link, string address, string without, WrittenProse prose, DiagnosticBag bag)
    {
        if (address == without || link.Reference is not null || link.UrlSpan.IsEmpty || !address.Any(char.IsWhiteSpace)) return;
        SourceSpan place = prose.Place(link.UrlSpan);
        bag.Add(new Diagnostic(
            NarrativeCodes.BlanksInReference,
            place,
            $"the reference to '{without}' is written with blanks, which other readers of Markdown do not take.",
            $"write ({without}), or let 'check --fix' do it",
            [])
        {
            Severity = Severity.Note,
            Fix = link.UrlSpan.Length == address.Length && prose.Escaped(without) is { } written ? new TextFix(place, written) : null,
        });
    }
}
