using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Statements;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>Resolves links whose address is a statement.</summary>
internal sealed class StatementResolver(References references, WrittenProse prose, DiagnosticBag bag)
{
    /// <param name="address">With the blanks of the author.</param>
    /// <param name="words">What a reader sees.</param>
    public StatementBinding Resolve(LinkInline link, ReferenceScheme scheme, string address, string words, SourceSpan place)
    {
        var start = scheme.Word().Length + 1;
        var mode = StatementModes.Of(address) ?? throw new InvalidOperationException($"'{scheme}' has no mode.");
        var written = new WrittenStatement(mode, address[start..], Place, words);
        return new StatementBinding(references.Statement(written, bag), words, place);

        // With escapes or references to characters nobody knows where in the address a part of it stands.
        SourceSpan Place(int from, int length) => link.UrlSpan.Length == address.Length && !link.UrlSpan.IsEmpty
            ? prose.Place(link.UrlSpan.Start + start + from, length)
            : prose.Place(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
    }
}
