using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>A template prints a number that it was not given: a result, a literal, a size, a counter.</summary>
/// <remarks>The number is not part of the message: it differs from page to page, and the mistake is one.</remarks>
internal sealed class OwnNumberException(ScriptSpan span)
    : ScriptRuntimeException(span, "this prints a number that the template makes by itself.");
